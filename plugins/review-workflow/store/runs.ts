import { randomUUID } from 'node:crypto'
import type { Approval, RunState, RunStatus, Visit, WorkflowDefinition } from '../core/types'
import { emptyVisit } from '../core/visit'
import { sql, type Executor, type Row } from './tx'

/** A run as stored, with the definition it is pinned to. */
export type StoredRun = RunState & {
  collection: string
  document: string | null
  definitionId: string
  definition: WorkflowDefinition
  waitingSince: string | null
  /** Length and last hash of its chain of events. */
  seq: number
  head: string | null
}

export const runColumns = sql`
  r.id, r.collection, r.document, r.status, r.step, r.rev::int as rev, r.round::int as round, r.authors,
  r.submitted_by, r.approvals, r.content_hash, r.scope, r.definition_id, r.waiting_since, r.due_at, r.visit,
  r.seq::int as seq, r.head, d.body as definition`

/** Reads the run of a document and holds it until the transaction ends; null when there is none. */
export async function lockRun(
  tx: Executor,
  collection: string,
  document: string,
  strength: 'update' | 'share',
): Promise<StoredRun | null> {
  const lock = strength === 'update' ? sql`for update of r` : sql`for share of r`
  const { rows } = await tx.execute(sql`
    select ${runColumns} from workflow_runs r join workflow_definitions d on d.id = r.definition_id
    where r.collection = ${collection} and r.document = ${document} ${lock}`)
  return rows[0] ? toRun(rows[0]) : null
}

/** Reads the run of a document without holding it. */
export async function readRun(tx: Executor, collection: string, document: string): Promise<StoredRun | null> {
  const { rows } = await tx.execute(sql`
    select ${runColumns} from workflow_runs r join workflow_definitions d on d.id = r.definition_id
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
    insert into workflow_runs (id, collection, definition_id, status, rev, round, authors, approvals, visit, seq,
      is_pool, assignees, scope, updated_at, created_at)
    values (${id}, ${run.collection}, ${run.definitionId}, 'draft', 0, 0, '[]', '[]', ${JSON.stringify(emptyVisit)}, 0,
      false, '[]', ${run.scope}, now(), now())`)
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

export function toRun(row: Row): StoredRun {
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
    approvals: approvalsOf(row),
    contentHash: text(row.content_hash),
    scope: text(row.scope),
    definitionId: String(row.definition_id),
    definition: row.definition as WorkflowDefinition,
    waitingSince: instant(row.waiting_since),
    dueAt: instant(row.due_at),
    visit: visitOf(row),
    seq: Number(row.seq ?? 0),
    head: text(row.head),
  }
}

/** Approvals of the first release named step and person only; they bound the run's own hash. */
const approvalsOf = ({ approvals, content_hash: hash }: Row): Approval[] =>
  ((approvals ?? []) as Partial<Approval>[]).map((approval) => ({
    step: '',
    actor: '',
    hash: text(hash) ?? '',
    of: 1,
    ...approval,
  }))

const visitOf = ({ visit, status }: Row): Visit =>
  visit
    ? { ...emptyVisit, ...(visit as Partial<Visit>) }
    : { ...emptyVisit, pool: status === 'inReview' ? 0 : null }

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
/** An instant as drizzle's text or the driver's date; ISO 8601. */
export const instant = (value: unknown): string | null =>
  value instanceof Date
    ? value.toISOString()
    : typeof value === 'string'
      ? new Date(value).toISOString()
      : null
