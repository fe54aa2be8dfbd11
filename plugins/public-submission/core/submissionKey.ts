import { createHash } from 'node:crypto'
import { type Json, type Values } from './types'

/**
 * Names one submission: what the client calls it (the form's key, the header Idempotency-Key) together
 * with what it says. So a repeat finds the first, a corrected text sent with the same key is a new one,
 * and nobody can fetch somebody else's receipt by guessing a key.
 */
export function submissionKey(clientKey: string, values: Values): string {
  return createHash('sha256')
    .update(`${clientKey}\n${canonical(values)}`)
    .digest('base64url')
}

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, entry]) => `${JSON.stringify(name)}:${canonical(entry)}`).join(',')}}`
}
