import type { EditionContent } from '../../../plugins/digest'
import { sql, type requireTx } from '../../../plugins/review-workflow'

type Executor = Awaited<ReturnType<typeof requireTx>>

export type EditionMail = {
  issue: string
  organisation: string
  series: string
  year: number
  number: number
  internal: EditionContent
  public: EditionContent
  /** The document to attach; `awaited` while it may still come, null when it will not. */
  paper: { document: string } | 'awaited' | null
}

/** How long after publication the list waits for its PDF, in minutes. */
const patience = 10

/**
 * What the mails of an issue are made of: its frozen editions, held until the transaction ends so that
 * nobody voids them meanwhile. Null for an issue that is void, or not published.
 */
export async function readEditionMail(tx: Executor, issue: string): Promise<EditionMail | null> {
  const { rows } = await tx.execute(sql`
    select projection::text as projection, content, series, year::int as year, number::int as number,
           organisation_id::text as organisation, published_at > now() - make_interval(mins => ${patience}::int) as is_fresh
      from editions where issue_id = ${issue} and published_at <= now() and voided_at is null
     order by id for share`)
  const [internal, open] = ['internal', 'public'].map((name) => rows.find((row) => row.projection === name))
  if (!internal || !open || (await isVoid(tx, issue))) return null
  return {
    issue,
    organisation: String(internal.organisation),
    series: String(internal.series),
    year: Number(internal.year),
    number: Number(internal.number),
    internal: internal.content as EditionContent,
    public: open.content as EditionContent,
    paper: await readPaper(tx, issue, internal.is_fresh === true),
  }
}

async function isVoid(tx: Executor, issue: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`select voided_at from issues where id = ${issue} for share`)
  return rows[0]?.voided_at != null
}

async function readPaper(tx: Executor, issue: string, isFresh: boolean): Promise<EditionMail['paper']> {
  const { rows } = await tx.execute(sql`
    select id::text as id, state::text as state from edition_documents
     where issue_id = ${issue} and projection = 'internal' and kind = 'pdf' and entry is null
     order by (state = 'ready') desc, created_at desc limit 1`)
  const document = rows[0]
  if (document?.state === 'ready') return { document: String(document.id) }
  const mayCome = document?.state === 'queued' || document?.state === 'rendering'
  return mayCome && isFresh ? 'awaited' : null
}
