import { randomUUID } from 'node:crypto'
import type { Approval, RunState, RunStatus, WorkflowDefinition } from '../core/types'
import { sql, type Executor, type Row } from './tx'

/** A run as stored, with the definition it is pinned to. */
export type StoredRun = RunState & {
  collection: string
  document: string | null
  definitionId: string
  definition: WorkflowDefinition
  waitingSince: string | null
  dueAt: string | null
}

const columns = sql`
  r.id, r.collection, r.document, r.status, r.step, r.rev::int as rev, r.round::int as round, r.authors,
  r.submitted_by, r.approvals, r.content_hash, r.scope, r.definition_id, r.waiting_since, r.due_at, d.body as definition`

/** Reads the run of a document and holds it until the transaction ends; null when there is none. */
export async function lockRun(
  tx: Executor,
  collection: string,
  document: string,
  strength: 'update' | 'share',
): Promise<StoredRun | null> {
  const lock = strength === 'update' ? sql`for update of r` : sql`for share of r`
  const { rows } = await tx.execute(sql`
    select ${columns} from workflow_runs r join workflow_definitions d on d.id = r.definition_id
    where r.collection = ${collection} and r.document = ${document} ${lock}`)
  return rows[0] ? toRun(rows[0]) : null
}

/** Reads the run of a document without holding it. */
export async function readRun(tx: Executor, collection: string, document: string): Promise<StoredRun | null> {
  const { rows } = await tx.execute(sql`
    select ${columns} from workflow_runs r join workflow_definitions d on d.id = r.definition_id
    where r.collection = ${collection} and r.document = ${document}`)
  return rows[0] ? toRun(rows[0]) : null
}

/** Opens a run for a document that is about to be written; its id is filled in by `attachRun`. */
export async function openRun(
  tx: Executor,
  run: { collection: string; definitionId: string; scope: string | null },
): Promise<string> {
  const id = randomUUID()
  await tx.execute(sql`
    insert into workflow_runs (id, collection, definition_id, status, rev, round, authors, approvals, scope, updated_at, created_at)
    values (${id}, ${run.collection}, ${run.definitionId}, 'draft', 0, 0, '[]', '[]', ${run.scope}, now(), now())`)
  return id
}

/** Ties an opened run to its document and names the authors, once. */
export async function attachRun(
  tx: Executor,
  id: string,
  document: string,
  authors: string[],
): Promise<void> {
  await tx.execute(sql`
    update workflow_runs set document = ${document}, authors = ${JSON.stringify(authors)}::jsonb
    where id = ${id} and document is null`)
}

/** Makes somebody an author for good. The caller holds the run exclusively. */
export async function addAuthor(tx: Executor, id: string, author: string): Promise<void> {
  await tx.execute(sql`
    update workflow_runs set authors = authors || to_jsonb(${author}::text) where id = ${id}`)
}

/** Writes the next state. Returns false when somebody else was faster (the revision moved on). */
export async function saveRun(
  tx: Executor,
  run: StoredRun,
  next: Omit<RunState, 'id' | 'scope'>,
  definitionId: string,
): Promise<boolean> {
  // The trigger lets the state change only inside this named transition; the setting ends with the transaction.
  await tx.execute(sql`select set_config('workflow.transition', ${run.id}, true)`)
  const { rows } = await tx.execute(sql`
    update workflow_runs set
      status = ${next.status}, step = ${next.step}, rev = ${next.rev}, round = ${next.round},
      authors = ${JSON.stringify(next.authors)}::jsonb, submitted_by = ${next.submittedBy},
      approvals = ${JSON.stringify(next.approvals)}::jsonb, content_hash = ${next.contentHash},
      definition_id = ${definitionId}, waiting_since = now(), updated_at = now()
    where id = ${run.id} and rev = ${run.rev} returning id`)
  await tx.execute(sql`select set_config('workflow.transition', '', true)`)
  return rows.length === 1
}

function toRun(row: Row): StoredRun {
  return {
    id: String(row.id),
    collection: String(row.collection),
    document: text(row.document),
    status: row.status as RunStatus,
    step: text(row.step),
    rev: Number(row.rev),
    round: Number(row.round),
    authors: (row.authors ?? []) as string[],
    submittedBy: text(row.submitted_by),
    approvals: (row.approvals ?? []) as Approval[],
    contentHash: text(row.content_hash),
    scope: text(row.scope),
    definitionId: String(row.definition_id),
    definition: row.definition as WorkflowDefinition,
    waitingSince: instant(row.waiting_since),
    dueAt: instant(row.due_at),
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const instant = (value: unknown): string | null =>
  value instanceof Date
    ? value.toISOString()
    : typeof value === 'string'
      ? new Date(value).toISOString()
      : null
