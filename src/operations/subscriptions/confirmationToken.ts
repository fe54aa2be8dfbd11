import { createHash, randomBytes } from 'node:crypto'
import { confirmWithinDays } from './limits'

const day = 24 * 60 * 60 * 1000

/**
 * A new confirmation link's secret: when it ends, in base 36, and 128 random bits. Only its hash is stored,
 * and the hash is over both parts, so the end cannot be moved.
 */
export function newConfirmation(now: Date): { token: string; hash: string } {
  const expires = (now.getTime() + confirmWithinDays * day).toString(36)
  const token = `${expires}.${randomBytes(16).toString('base64url')}`
  return { token, hash: hashOf(token) }
}

/** The hash under which a token still valid now is looked for; null for anything else. */
export function hashOfValid(token: string, now: Date): string | null {
  const [, expires] = /^([0-9a-z]{8,9})\.[\w-]{22}$/.exec(token) ?? []
  return expires && parseInt(expires, 36) > now.getTime() ? hashOf(token) : null
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
