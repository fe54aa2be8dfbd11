import type {} from '@payloadcms/db-postgres' // gives `payload.db` its PostgreSQL members
import { type PayloadRequest } from 'payload'
import { addressKey, hashed, raised } from './counters'
import { settingsOf } from './settings'

export type Use = {
  /** What is done, for instance `subscribe`; each is counted by itself. */
  of: string
  /**
   * Who or what is counted: the client's network, everybody together, or a value such as a mail address,
   * of which only a keyed hash is stored.
   */
  by: 'network' | 'all' | { value: string }
  /** How often within the window. */
  points: number
  /** Length of the window, in seconds. */
  seconds: number
}

/**
 * Counts one use of another form of the application, beside the plugin's own. A network that nothing
 * trustworthy names is not counted.
 *
 * @returns seconds to wait; 0 while it is within its limit
 */
export async function countUse(req: PayloadRequest, use: Use): Promise<number> {
  const key = keyOf(req, use)
  if (key === null) return 0
  const now = Date.now()
  const { rows } = await req.payload.db.pool.query<{ points: number; expire: string }>({
    name: 'public-submission-use',
    text: countSql,
    values: [key, now, now + use.seconds * 1000],
  })
  const { points = 0, expire = '0' } = rows[0] ?? {}
  return points > use.points ? Math.max(1, Math.ceil((Number(expire) - now) / 1000)) : 0
}

function keyOf(req: PayloadRequest, { of, by }: Use): string | null {
  if (by === 'network') return addressKey(req, `${of}-address`)
  const { path } = settingsOf(req.payload)
  return `${path}:${of}:${by === 'all' ? 'all' : hashed(req.payload, by.value.toLowerCase())}`
}

const countSql = `
insert into public_submission.limits as counter (key, points, expire) values ($1::text, 1, $3::bigint)
${raised('$2::bigint', '$3::bigint')}
returning points, expire`
