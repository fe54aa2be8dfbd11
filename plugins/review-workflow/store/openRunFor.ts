import { randomUUID } from 'node:crypto'
import { emptyVisit } from '../core/visit'
import type { WorkflowDefinition } from '../core/types'
import { executeNamed } from './executeNamed'
import type { StoredRun } from './runs'
import { sql, type Executor } from './tx'

type NewRun = {
  collection: string
  document: string
  /** Key of the definition. */
  definition: string
  scope: string | null
  authors: string[]
}

/**
 * Opens a run for a document whose id and authors are known already, pinned to the newest version of its
 * order, and answers it as it stands: one statement for what opening, attaching and reading it take.
 */
export async function openRunFor(tx: Executor, run: NewRun): Promise<StoredRun> {
  const id = randomUUID()
  const { rows } = await executeNamed(
    tx,
    sql`
    with newest as (
      select id, body from workflow_definitions
      where key = ${run.definition} and (scope is null or scope = ${run.scope})
      order by scope is null, version desc limit 1
    ), opened as (
      insert into workflow_runs (id, collection, document, definition_id, status, rev, round, authors, approvals,
        visit, seq, is_pool, assignees, scope, updated_at, created_at)
      select ${id}::uuid, ${run.collection}, ${run.document}, newest.id, 'draft', 0, 0,
        ${JSON.stringify(run.authors)}::jsonb, '[]', ${JSON.stringify(emptyVisit)}::jsonb, 0, false, '[]',
        ${run.scope}, now(), now()
      from newest
    )
    select id::text as id, body from newest`,
  )
  const [newest] = rows
  if (!newest) throw new Error(`review-workflow: definition ${run.definition} is not registered`)
  return {
    ...untouched,
    id,
    collection: run.collection,
    document: run.document,
    authors: run.authors,
    scope: run.scope,
    definitionId: String(newest.id),
    definition: newest.body as WorkflowDefinition,
  }
}

const untouched = {
  status: 'draft',
  step: null,
  rev: 0,
  round: 0,
  submittedBy: null,
  approvals: [],
  contentHash: null,
  waitingSince: null,
  dueAt: null,
  visit: emptyVisit,
  seq: 0,
  head: null,
} satisfies Partial<StoredRun>
