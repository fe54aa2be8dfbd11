import type { PayloadRequest } from 'payload'
import { settingsOf } from './settings'
import { tablesOf } from './tables'
import { requireTx, sql } from './tx'

/** Rows one statement writes. */
const atOnce = 500

/**
 * Invites people, each once whoever else is inviting them.
 *
 * @returns ids of those who had not been invited before
 */
export async function insertInvitations(
  req: PayloadRequest,
  topic: { id: string; organisation: string | null },
  people: readonly string[],
  now: Date,
): Promise<string[]> {
  const invited: string[] = []
  for (let first = 0; first < people.length; first += atOnce)
    invited.push(...(await insertSome(req, topic, people.slice(first, first + atOnce), now)))
  return invited
}

async function insertSome(
  req: PayloadRequest,
  { id, organisation }: { id: string; organisation: string | null },
  people: string[],
  now: Date,
): Promise<string[]> {
  const tx = await requireTx(req)
  const { invitations } = tablesOf(req.payload)
  const ofBody = settingsOf(req.payload).organisations !== null
  const { rows } = await tx.execute(sql`
    insert into ${invitations} (id, topic_id, person_id, invited_at, reminders, updated_at, created_at
      ${ofBody ? sql`, organisation_id` : sql``})
    select gen_random_uuid(), ${id}::uuid, person, ${now.toISOString()}::timestamptz, 0, now(), now()
      ${ofBody ? sql`, ${organisation}::uuid` : sql``}
    from unnest(${sql.param(people)}::uuid[]) person
    on conflict (topic_id, person_id) do nothing returning person_id::text as person`)
  return rows.map(({ person }) => String(person))
}
