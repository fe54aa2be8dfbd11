import type {} from '@payloadcms/db-postgres' // gives `payload.db` its PostgreSQL members
import { createHmac } from 'node:crypto'
import { type Payload, type PayloadRequest } from 'payload'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress } from '../core/clientAddress'
import { SubmissionRefused } from '../core/SubmissionRefused'
import { settingsOf } from './settings'

type Limiters = { perAddress: RateLimiterPostgres; perForm: RateLimiterPostgres }

const limitersOf = new WeakMap<Payload, Limiters>()

/**
 * Counts this request against its address and against the form as a whole. An address that is over its
 * limit does not use up the form's.
 *
 * @throws SubmissionRefused `tooMany` with the seconds to wait
 */
export async function spendAttempt(req: PayloadRequest): Promise<void> {
  const limiters = limitersOf.get(req.payload) ?? createLimiters(req.payload)
  limitersOf.set(req.payload, limiters)
  const address = clientAddress(req.headers, settingsOf(req.payload).address)
  if (address !== null) await consume(limiters.perAddress, keyFor(req.payload, address))
  await consume(limiters.perForm, 'all')
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason
    throw new SubmissionRefused('tooMany', Math.max(1, Math.ceil(reason.msBeforeNext / 1000)))
  }
}

/** Addresses are personal data: only a keyed hash of one is stored. */
const keyFor = (payload: Payload, address: string): string =>
  createHmac('sha256', `${payload.secret}:address`).update(address).digest('base64url').slice(0, 22)

function createLimiters(payload: Payload): Limiters {
  const { path, rate } = settingsOf(payload)
  const limiter = (name: string, points: number) =>
    new RateLimiterPostgres({
      storeClient: payload.db.pool,
      storeType: 'pool',
      schemaName: 'public_submission',
      tableName: 'limits',
      tableCreated: true,
      // Expired counters are deleted by `sweepDrafts`; a timer in every process is not needed.
      clearExpiredByTimeout: false,
      keyPrefix: `${path}:${name}`,
      points,
      duration: rate.seconds,
      // Without its counters a form still answers; the limit then holds for each process.
      insuranceLimiter: new RateLimiterMemory({
        keyPrefix: `${path}:${name}`,
        points,
        duration: rate.seconds,
      }),
    })
  return { perAddress: limiter('address', rate.perAddress), perForm: limiter('form', rate.perForm) }
}
