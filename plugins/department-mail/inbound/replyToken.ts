import { randomBytes } from 'node:crypto'

/** 32 signs, without those that look alike when read aloud or copied by hand: no i, l, o, u. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 20
const TOKEN = /^[0-9a-hjkmnp-tv-z]{20}$/

/** A new secret of 100 bits for one reply address. Upper or lower case is the same: some servers change it. */
export function newReplyToken(): string {
  // 256 is a multiple of 32, so every sign is equally likely.
  return Array.from(randomBytes(LENGTH), (byte) => SIGNS.charAt(byte % SIGNS.length)).join('')
}

/** The address replies come to: `reply@example.org` and a token make `reply+token@example.org`. */
export function addressWithToken(base: string, token: string): string {
  const at = base.lastIndexOf('@')
  return `${base.slice(0, at)}+${token}${base.slice(at)}`
}

/** The token in an address made by `addressWithToken`, as it was typed or copied; null for any other address. */
export function tokenInAddress(base: string, address: string): string | null {
  const at = base.lastIndexOf('@')
  const prefix = `${base.slice(0, at)}+`.toLowerCase()
  const suffix = base.slice(at).toLowerCase()
  const lower = address.trim().toLowerCase()
  if (!lower.startsWith(prefix) || !lower.endsWith(suffix)) return null
  const typed = lower.slice(prefix.length, lower.length - suffix.length)
  const token = typed.replace(/[il]/g, '1').replace(/o/g, '0')
  return TOKEN.test(token) ? token : null
}
