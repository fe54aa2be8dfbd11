import type { PayloadRequest } from 'payload'
import type { EditionContent } from '../../../plugins/digest'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { holds, viewerOf } from '../../../collections/shared/access'
import { mayAct } from '../../domain/mayAct'
import type { Issue } from '../../payload-types'
import { issueUrl } from '../../server/links'

export type SigningAct = 'publish' | 'schedule' | 'unschedule' | 'erratum' | 'void'

export type Erratum = { position: number | null; text: string; isPublic: boolean; at: string; author: string }

/** What the buttons above a signed issue have to know. */
export type IssueDesk = {
  /** Public address once it is published. */
  url: string | null
  acts: SigningAct[]
  entries: { position: number; title: string; isPublic: boolean }[]
  /** How many people will be mailed, or were: on the issue's own list, and subscribers. */
  listed: number
  subscribers: number
  errata: Erratum[]
}

/** How a signed issue stands, and what the reader may do with it; null before it is signed. */
export async function readIssueDesk(req: PayloadRequest, issue: Issue): Promise<IssueDesk | null> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select e.content, e.series, e.year::int as year, e.number::int as number,
      (select count(*)::int from issues_mail_recipients listed where listed._parent_id = e.issue_id) as listed,
      (select count(*)::int from subscribers s join subscribers_rels rel on rel.parent_id = s.id and rel.path = 'series'
        join issues on issues.id = e.issue_id
        where rel.series_id = issues.series_id and s.state = 'active' and issues.mail_subscribers) as subscribers
    from editions e where e.issue_id = ${issue.id} and e.projection = 'internal'`)
  const row = rows[0]
  if (!row) return null
  const { entries } = row.content as EditionContent
  const isPublic = entries.some(({ publicPosition }) => Boolean(publicPosition))
  return {
    url: issue.publishedAt ? issueUrl(String(row.series), Number(row.year), Number(row.number)) : null,
    acts: actsOf(req, issue),
    entries: entries.map(({ position, title, publicPosition }) => ({
      position,
      title,
      isPublic: Boolean(publicPosition),
    })),
    listed: Number(row.listed),
    subscribers: isPublic ? Number(row.subscribers) : 0,
    errata: await readErrata(req, issue.id),
  }
}

function actsOf(req: PayloadRequest, { publishedAt, publishAt, voidedAt }: Issue): SigningAct[] {
  const viewer = viewerOf(req)
  if (voidedAt) return []
  const acts: SigningAct[] = []
  if (!publishedAt && holds(viewer, ...mayAct.publish))
    acts.push('publish', 'schedule', ...(publishAt ? (['unschedule'] as const) : []))
  if (holds(viewer, ...mayAct.correct)) acts.push('erratum')
  if (holds(viewer, ...mayAct.void)) acts.push('void')
  return acts
}

async function readErrata(req: PayloadRequest, issue: string): Promise<Erratum[]> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select position::int as position, text, is_public, published_at, author from errata
    where issue_id = ${issue} order by published_at, id`)
  return rows.map((row) => ({
    position: row.position === null ? null : Number(row.position),
    text: String(row.text),
    isPublic: row.is_public === true,
    at: new Date(String(row.published_at)).toISOString(),
    author: String(row.author),
  }))
}
