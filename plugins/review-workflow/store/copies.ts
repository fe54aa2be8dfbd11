import { randomUUID } from 'node:crypto'
import type { Person } from '../core/types'
import { instant } from './runs'
import { sql, type Executor } from './tx'

export type Copy = Person & { at: string; by: string; readAt: string | null }

/** Gives people a copy; whoever has an unread one keeps that. */
export async function giveCopies(
  tx: Executor,
  { run, people, by }: { run: string; people: Person[]; by: Person },
): Promise<void> {
  for (const person of people) {
    await tx.execute(sql`
      insert into workflow_copies (id, run_id, person, person_name, by, by_name, at, updated_at, created_at)
      select ${randomUUID()}, ${run}, ${person.id}, ${person.name}, ${by.id}, ${by.name}, now(), now(), now()
      where not exists (select 1 from workflow_copies
        where run_id = ${run} and person = ${person.id} and read_at is null)`)
  }
}

/** The person has read their copies of the run. */
export async function markCopyRead(tx: Executor, run: string, person: string): Promise<void> {
  await tx.execute(sql`
    update workflow_copies set read_at = now(), updated_at = now()
    where run_id = ${run} and person = ${person} and read_at is null`)
}

/** Who got a copy of the run, and whether they have read it. */
export async function readCopies(tx: Executor, run: string): Promise<Copy[]> {
  const { rows } = await tx.execute(sql`
    select person, person_name, by_name, at, read_at from workflow_copies where run_id = ${run} order by at, id`)
  return rows.map((row) => ({
    id: String(row.person),
    name: String(row.person_name),
    by: String(row.by_name),
    at: instant(row.at) ?? '',
    readAt: instant(row.read_at),
  }))
}
