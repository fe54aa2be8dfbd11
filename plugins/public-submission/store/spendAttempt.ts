import { type Payload, type PayloadRequest } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { SubmissionRefused } from '../core/SubmissionRefused'
import { addressKey, raised } from './counters'
import { settingsOf } from './settings'

/** What a request is counted as. */
type Use = 'form' | 'challenge'
type Counted = { name: 'address' | 'form'; points: number; expire: number }

/**
 * Counts this request against its address and against the form as a whole, in one statement. An address
 * that is over its limit does not use up the form's.
 *
 * @param use counted by itself: a challenge is asked for with every form that is opened
 * @throws SubmissionRefused `tooMany` with the seconds to wait
 */
export async function spendAttempt(req: PayloadRequest, use: Use = 'form'): Promise<void> {
  const { rate } = settingsOf(req.payload)
  const limits = { address: rate.perAddress, form: rate.perForm }
  const over = (await count(req, use)).find(({ name, points }) => points > limits[name])
  if (over) throw new SubmissionRefused('tooMany', Math.max(1, Math.ceil((over.expire - Date.now()) / 1000)))
}

async function count(req: PayloadRequest, use: Use): Promise<Counted[]> {
  const { path, rate } = settingsOf(req.payload)
  const address = addressKey(req, use === 'form' ? 'address' : `${use}-address`)
  const form = `${path}:${use}:all`
  const now = Date.now()
  try {
    const { rows } = await req.payload.db.pool.query<{
      name: Counted['name']
      points: number
      expire: string
    }>({
      name: 'public-submission-attempt',
      text: countSql,
      values: [address, form, now, now + rate.seconds * 1000, rate.perAddress],
    })
    return rows.map(({ name, points, expire }) => ({ name, points, expire: Number(expire) }))
  } catch (error) {
    // Without its counters a form still answers; the limit then holds for each process.
    req.payload.logger.warn({ err: error, msg: 'public-submission: requests are counted in memory only' })
    return countInMemory(req.payload, address, form)
  }
}

const countSql = `
with address as (
  insert into public_submission.limits as counter (key, points, expire)
  select $1::text, 1, $4::bigint where $1::text is not null
  ${raised('$3::bigint', '$4::bigint')}
  returning points, expire
), form as (
  insert into public_submission.limits as counter (key, points, expire)
  select $2::text, 1, $4::bigint where not exists (select from address where points > $5::int)
  ${raised('$3::bigint', '$4::bigint')}
  returning points, expire
)
select 'address' as name, points, expire from address
union all select 'form', points, expire from form`

const inMemory = new WeakMap<Payload, RateLimiterMemory>()

async function countInMemory(payload: Payload, address: string | null, form: string): Promise<Counted[]> {
  const { rate } = settingsOf(payload)
  const limiter =
    inMemory.get(payload) ??
    new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: rate.seconds })
  inMemory.set(payload, limiter)
  const counted = async (name: Counted['name'], key: string): Promise<Counted> => {
    const result = await limiter.consume(key)
    return { name, points: result.consumedPoints, expire: Date.now() + result.msBeforeNext }
  }
  const byAddress = address === null ? [] : [await counted('address', address)]
  if (byAddress.some(({ points }) => points > rate.perAddress)) return byAddress
  return [...byAddress, await counted('form', form)]
}
