import { createHmac } from 'node:crypto'
import {
  type Challenge,
  createChallenge,
  type Payload as Solved,
  randomInt,
  verifySolution,
} from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'

export type ProofOptions = {
  /** Rounds of PBKDF2 for each try. */
  cost: number
  /** Fewest and most tries until the answer is found. */
  tries: readonly [number, number]
  /** Minutes a challenge may be answered in. */
  minutes: number
}

/** A little work for the sender's machine, signed so that nothing of it need be stored. */
export const newChallenge = (secret: string, { cost, tries, minutes }: ProofOptions): Promise<Challenge> =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost,
    counter: randomInt(tries[1], tries[0]),
    deriveKey,
    expiresAt: new Date(Date.now() + minutes * 60_000),
    ...secretsFrom(secret),
  })

export type Proof = {
  id: string
  /** Milliseconds since 1970 after which the challenge is refused by its date. */
  expires: number
}

/**
 * The proof in a form's field: base64 of `{ challenge, solution }`. Null when it is none, not ours, wrong or
 * expired. A good one stays good: who may use it but once must remember its id.
 */
export async function proofIn(secret: string, field: string): Promise<Proof | null> {
  const solved = decode(field)
  if (!solved) return null
  const { verified } = await verify(solved, secret)
  const { expiresAt } = solved.challenge.parameters
  return verified && solved.challenge.signature && expiresAt
    ? { id: solved.challenge.signature, expires: expiresAt * 1000 }
    : null
}

// The library throws where a parameter is none at all; only hostile senders have such.
const verify = (solved: Solved, secret: string) =>
  verifySolution({ ...solved, deriveKey, ...secretsFrom(secret) }).catch(() => ({ verified: false }))

/** With the second secret an answer is checked by one HMAC; the work is the sender's alone. */
const secretsFrom = (secret: string) => ({
  hmacSignatureSecret: derived(secret, 'proof'),
  hmacKeySignatureSecret: derived(secret, 'proof-key'),
})

const derived = (secret: string, use: string): string =>
  createHmac('sha256', secret).update(use).digest('hex')

/** No honest proof is longer. */
const maxLength = 4_000

function decode(field: string): Solved | null {
  if (field === '' || field.length > maxLength) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(field, 'base64').toString('utf8'))
    return isSolved(value) ? value : null
  } catch {
    return null
  }
}

// Only the outermost shape: everything inside is signed, and the library checks the rest.
const isSolved = (value: unknown): value is Solved =>
  isObject(value) &&
  isObject(Reflect.get(value, 'challenge')) &&
  isObject(Reflect.get(value, 'solution')) &&
  isObject(Reflect.get(Object(Reflect.get(value, 'challenge')), 'parameters'))

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
