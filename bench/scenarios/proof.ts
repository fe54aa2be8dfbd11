import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { newChallenge } from '../../plugins/public-submission/proof/proof'
import { formSecret } from '../lib/environment'

/**
 * The proof of work of one form. Signed with the server's secret, so that the work is next to none: who does
 * it is the sender, and what is measured is the server.
 */
export async function newProof(): Promise<string> {
  const challenge = await newChallenge(formSecret, { cost: 1, tries: [1, 2], minutes: 60 })
  const solution = await solveChallenge({ challenge, deriveKey })
  if (!solution) throw new Error('bench: a challenge was not solved')
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}
