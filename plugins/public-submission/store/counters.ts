import type {} from '@payloadcms/db-postgres' // gives `payload.db` its PostgreSQL members
import { createHmac } from 'node:crypto'
import { type Payload, type PayloadRequest } from 'payload'
import { clientAddress } from '../core/clientAddress'
import { settingsOf } from './settings'

/** One counter: raised by one, or begun anew when its window is over. `$now` and `$end` in milliseconds. */
export const raised = (now: string, end: string): string => `
  on conflict (key) do update set
    points = case when counter.expire <= ${now} then 1 else counter.points + 1 end,
    expire = case when counter.expire <= ${now} then ${end} else counter.expire end`

/** Name under which a client address is counted, or null when nothing trustworthy says it. */
export function addressKey(req: PayloadRequest, use: string): string | null {
  const address = clientAddress(req.headers, settingsOf(req.payload).address)
  return address === null ? null : `${settingsOf(req.payload).path}:${use}:${hashed(req.payload, address)}`
}

/** Addresses, of machines and of mail, are personal data: only a keyed hash of one is stored. */
export const hashed = (payload: Payload, address: string): string =>
  createHmac('sha256', `${payload.secret}:address`).update(address).digest('base64url').slice(0, 22)
