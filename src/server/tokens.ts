import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from './env'

/** What a mail can be stopped of, each with an address of its own: a link ends what it says, nothing else. */
export type TokenPurpose =
  'track' | 'reply' | 'subscription' | `unsubscribe:${'topics' | 'reminders' | 'progress'}`

type Claims = {
  purpose: TokenPurpose
  id: string
  version: number
  /** Milliseconds since 1970, or 0 for no end. */ expires: number
}

/**
 * A private address: `id.version.expiry.mac`, each part in base 36 or hex, 128 bits of HMAC-SHA-256
 * under the installation's secret. Bound to its purpose; a raised version or a passed expiry ends it.
 */
export function signToken({ purpose, id, version, expires }: Claims): string {
  const body = `${id.replaceAll('-', '')}.${version.toString(36)}.${expires.toString(36)}`
  return `${body}.${mac(purpose, body)}`
}

/** The claims of a genuine token of this purpose, or null; says nothing about why. */
export function readToken(purpose: TokenPurpose, token: string): Claims | null {
  const match = /^([0-9a-f]{32})\.([0-9a-z]{1,8})\.([0-9a-z]{1,11})\.([\w-]{22})$/.exec(token)
  if (!match) return null
  const [, id = '', version = '', expires = '', signature = ''] = match
  const expected = Buffer.from(mac(purpose, `${id}.${version}.${expires}`))
  if (!timingSafeEqual(expected, Buffer.from(signature))) return null
  return { purpose, id: dashed(id), version: parseInt(version, 36), expires: parseInt(expires, 36) }
}

const mac = (purpose: TokenPurpose, body: string): string =>
  createHmac('sha256', `${env.secret}:${purpose}`).update(body).digest().subarray(0, 16).toString('base64url')

const dashed = (id: string): string => id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
