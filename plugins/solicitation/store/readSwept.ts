import type { Payload } from 'payload'
import { tablesOf } from './tables'
import { pooled, sql } from './tx'

export type SweptTopic = { id: string; state: 'scheduled' | 'published'; opensAt: Date; deadline: Date }

/** Topics a clock runs for, the soonest deadline first. */
export async function readSwept(payload: Payload): Promise<SweptTopic[]> {
  const { topics } = tablesOf(payload)
  const { rows } = await pooled(payload).execute(sql`
    select id::text as id, state::text as state, opens_at, deadline from ${topics}
    where state in ('scheduled', 'published') order by deadline`)
  return rows.map(({ id, state, opens_at, deadline }) => ({
    id: String(id),
    state: state === 'scheduled' ? 'scheduled' : 'published',
    opensAt: instant(opens_at),
    deadline: instant(deadline),
  }))
}

const instant = (value: unknown): Date => (value instanceof Date ? value : new Date(String(value)))
