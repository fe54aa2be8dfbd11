import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { anyTx, sql } from '../../../plugins/review-workflow'
import type { DocumentProjection } from '../../../plugins/digest'
import type { DocumentProblem } from '../../../plugins/digest/exports/paper'
import { mayAct } from '../../domain/mayAct'
import { isLocale, type Locale } from '../../translations'
import { problemText } from './problemText'
import { readIssue } from './readIssue'
import type { DocumentRow, DocumentsDesk } from './types'

/**
 * The documents of an issue, for its office: of each kind the one that is ready, and whatever was asked for
 * since.
 *
 * @throws OperationError `issue.notFound`
 */
export async function listDocuments(req: PayloadRequest, id: string): Promise<DocumentsDesk> {
  const issue = await readIssue(req, id)
  const entries = await readEntryTitles(req, issue.id)
  const signed = (['internal', 'public'] as const).filter((projection) => entries[projection].length > 0)
  return {
    projections: issue.signedAt ? signed : ['proof'],
    mayMake: holds(viewerOf(req), ...mayAct.print),
    entries,
    documents: await readRows(req, issue.id, isLocale(req.i18n?.language) ? req.i18n.language : 'zh'),
  }
}

async function readEntryTitles(req: PayloadRequest, issue: string): Promise<DocumentsDesk['entries']> {
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select edition.projection::text as projection, (entry->>'position')::int as position, entry->>'title' as title
    from editions edition, jsonb_array_elements(edition.content->'entries') as entry
    where edition.issue_id = ${issue} order by 1, 2`)
  const of = (projection: DocumentProjection) =>
    rows
      .filter((row) => row.projection === projection)
      .map((row) => ({ position: Number(row.position), title: String(row.title) }))
  return { internal: of('internal'), public: of('public'), proof: [] }
}

/** What failed or waits is told only while nothing newer of its kind is ready. */
async function readRows(req: PayloadRequest, issue: string, locale: Locale): Promise<DocumentRow[]> {
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select * from (
      select distinct on (projection, kind, entry, state = 'ready')
        id::text, projection::text, kind::text, entry::int, state::text, progress::int, pages::int, bytes::int,
        rendered_at, problems, created_at,
        max(created_at) filter (where state = 'ready') over (partition by projection, kind, entry) as latest
      from edition_documents where issue_id = ${issue}
      order by projection, kind, entry, state = 'ready', created_at desc, id desc
    ) known
    where state = 'ready' or latest is null or created_at > latest
    order by entry nulls first, projection, kind, created_at desc`)
  return rows.map((row) => toRow(row, locale))
}

const toRow = (row: Record<string, unknown>, locale: Locale): DocumentRow => ({
  id: String(row.id),
  projection: row.projection as DocumentRow['projection'],
  kind: row.kind as DocumentRow['kind'],
  entry: row.entry === null ? null : Number(row.entry),
  state: row.state as DocumentRow['state'],
  progress: Number(row.progress ?? 0),
  pages: row.pages === null ? null : Number(row.pages),
  bytes: row.bytes === null ? null : Number(row.bytes),
  renderedAt: isoOf(row.rendered_at),
  problems: ((row.problems ?? []) as DocumentProblem[]).map((problem) => problemText(problem, locale)),
})

const isoOf = (at: unknown): string | null =>
  at instanceof Date || typeof at === 'string' ? new Date(at).toISOString() : null
