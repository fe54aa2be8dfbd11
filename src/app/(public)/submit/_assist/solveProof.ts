import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

/**
 * Asks for a challenge and solves it.
 *
 * @returns what goes into the field, and until when it counts (seconds since 1970); null when aborted
 */
export async function solveProof(
  abort: AbortController,
): Promise<{ proof: string; expiresAt: number } | null> {
  const response = await fetch('/api/submissions/challenge', { signal: abort.signal })
  if (!response.ok) return null
  const challenge: unknown = await response.json()
  if (!isChallenge(challenge)) return null
  const solution = await solveChallenge({ challenge, deriveKey, controller: abort })
  if (!solution) return null
  const proof = window.btoa(JSON.stringify({ challenge, solution }))
  return { proof, expiresAt: challenge.parameters.expiresAt ?? Date.now() / 1000 + 300 }
}

const isChallenge = (value: unknown): value is Challenge =>
  typeof value === 'object' && value !== null && 'parameters' in value
