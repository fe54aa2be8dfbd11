import { randomUUID } from 'node:crypto'
import type { DocumentKind, DocumentProjection } from '../core/documents'
import type { EditionContent } from '../core/types'
import { sql, type Executor } from './tx'

export type QueueDocumentsArgs = {
  /** Id of the issue document. */
  issue: string
  /** The body it belongs to. */
  organisation: string
  projections: readonly DocumentProjection[]
  kinds: readonly DocumentKind[]
  /** Position of one entry to be printed alone; the whole issue when absent. */
  entry?: number | null
  /** What a proof is made from; signed projections are read from their editions. */
  content?: EditionContent
}

/** Tries of the job that renders an issue's documents; each waits longer than the one before. */
const MAX_ATTEMPTS = 6

/**
 * Asks for documents of an issue in the caller's transaction: a row for each and one job `render_documents`
 * for all of them. What is already on its way is not asked for twice. Two statements, whatever the number.
 *
 * @returns how many documents are new on their way
 */
export async function queueDocuments(tx: Executor, args: QueueDocumentsArgs): Promise<number> {
  const wanted = args.projections.flatMap((projection) =>
    args.kinds.map((kind) => ({ id: randomUUID(), projection, kind })),
  )
  if (wanted.length === 0) return 0
  const { rows } = await tx.execute(sql`
    insert into edition_documents
      (id, issue_id, organisation_id, projection, kind, entry, state, progress, attempts, updated_at, created_at)
    values ${sql.join(
      wanted.map(
        ({ id, projection, kind }) => sql`(${id}, ${args.issue}, ${args.organisation}, ${projection}, ${kind},
          ${args.entry ?? null}, 'queued', 0, 0, now(), now())`,
      ),
      sql`, `,
    )}
    on conflict do nothing returning id`)
  if (args.content) await keepContent(tx, rows, args.content)
  await queueRendering(tx, args.issue)
  return rows.length
}

async function keepContent(
  tx: Executor,
  documents: Record<string, unknown>[],
  content: EditionContent,
): Promise<void> {
  if (documents.length === 0) return
  const ids = documents.map(({ id }) => String(id))
  await tx.execute(sql`
    insert into edition_document_contents (document, content)
    select id, ${JSON.stringify(content)}::jsonb from unnest(${sql.param(ids)}::uuid[]) as id`)
}

/** One after the other over all workers: typesetting takes memory, and nobody waits for two at once. */
async function queueRendering(tx: Executor, issue: string): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job('render_documents', payload := ${JSON.stringify({ issue })}::json,
      queue_name := 'render_documents', job_key := ${`render_documents:${issue}`}, max_attempts := ${MAX_ATTEMPTS}::int)`)
}
