import { sql } from '../../store/tx'
import type { Cursor } from './cursor'
import type { TaskFilter } from './types'

type Sql = ReturnType<typeof sql>

/** What every box reads of a run. */
export const taskColumns = sql`
  r.id, r.collection, r.document, r.status, r.step, r.rev::int as rev, r.definition_id, r.waiting_since, r.due_at`

const all = (conditions: Sql[]): Sql => sql.join([sql`true`, ...conditions], sql` and `)

/** What the reader narrowed a box down to. */
export const narrowed = ({ collection, step, overdue }: TaskFilter): Sql =>
  all([
    ...(collection ? [sql`r.collection = ${collection}`] : []),
    ...(step ? [sql`r.step = ${step}`] : []),
    ...(overdue ? [sql`r.status = 'inReview' and r.due_at < now()`] : []),
  ])

/** Later in a list that begins with the oldest. */
export const after = (cursor: Cursor | null, at: Sql, id: Sql): Sql =>
  cursor ? sql`(${at}, ${id}) > (${cursor.at}::timestamptz, ${cursor.id}::uuid)` : sql`true`

/** Later in a list that begins with the newest. */
export const before = (cursor: Cursor | null, at: Sql, id: Sql): Sql =>
  cursor ? sql`(${at}, ${id}) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)` : sql`true`

/**
 * Whether the reducer would refuse `hat` at this run, acted for by `me`: they wrote it, signed the step
 * already, approved another step of the text, or are waiting for an opinion they asked for.
 *
 * @param same whether one person may approve several steps
 */
export const isBarred = (me: string, hat: Sql, same: Sql): Sql => sql`(
  r.authors ?| array[${me}, ${hat}]
  or coalesce(r.visit#>>'{delegation,from,id}' = ${hat}, false)
  or exists (
    select 1 from jsonb_array_elements(r.approvals) as a(one)
    where (a.one->>'step' = r.step and coalesce(a.one->>'onBehalfOf', a.one->>'actor') = ${hat})
      or (a.one->>'step' <> r.step and not ${same} and (
        a.one->>'actor' in (${me}, ${hat}) or coalesce(a.one->>'onBehalfOf' in (${me}, ${hat}), false)))))`

/** Whether somebody else has taken the run on for the time being. */
export const isTaken = (hat: Sql): Sql => sql`coalesce(
  r.visit#>>'{claim,person,id}' <> ${hat} and (r.visit#>>'{claim,until}')::timestamptz > now(), false)`
