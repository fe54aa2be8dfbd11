import { type PayloadRequest } from 'payload'
import { addressKey, raised } from './counters'
import { settingsOf } from './settings'

/**
 * Whether so much came from this address without a proof of work that a person should look first. Twins of
 * one submission count once. Where the address is not known, nothing is counted.
 *
 * @param submission the submission's key
 */
export async function isOverUnproven(req: PayloadRequest, submission: string): Promise<boolean> {
  const { path, rate } = settingsOf(req.payload)
  const address = addressKey(req, 'unproven')
  if (address === null) return false
  const now = Date.now()
  const { rows } = await req.payload.db.pool.query<{ points: number }>({
    name: 'public-submission-unproven',
    text: countSql,
    values: [address, `${path}:press:${submission}`, now, now + rate.seconds * 1000],
  })
  return (rows[0]?.points ?? 0) > rate.unproven
}

// The one that finds its press noted already is a twin: it gets the count as it stands.
const countSql = `
with press as (
  insert into public_submission.limits (key, points, expire) values ($2::text, 1, $4::bigint)
  on conflict (key) do nothing
  returning key
), counted as (
  insert into public_submission.limits as counter (key, points, expire)
  select $1::text, 1, $4::bigint from press
  ${raised('$3::bigint', '$4::bigint')}
  returning points
)
select points from counted
union all
select points from public_submission.limits where key = $1::text and not exists (select from press)`
