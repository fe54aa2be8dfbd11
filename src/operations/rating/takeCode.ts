import type { PayloadRequest } from 'payload'
import { requireTx, sql } from '../../../plugins/review-workflow'
import { now } from '../../server/clock'
import { codeRules, isCode } from './codes'

/** What is wrong with a code that was typed. */
export type CodeProblem = 'wrong' | 'expired' | 'usedUp'

/**
 * Tries a code, within the caller's transaction. Every try counts, also the right one after too many wrong
 * ones; a code that was right is gone.
 */
export async function takeCode(
  req: PayloadRequest,
  assignment: string,
  typed: string,
): Promise<CodeProblem | null> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    update rating_codes set attempts = attempts + 1 where assignment = ${assignment}
    returning hash, expires_at, attempts::int as attempts`)
  const row = rows[0]
  if (!row || new Date(String(row.expires_at)) < now()) return 'expired'
  if (Number(row.attempts) > codeRules.tries) return 'usedUp'
  if (!isCode(assignment, typed, String(row.hash)))
    return Number(row.attempts) === codeRules.tries ? 'usedUp' : 'wrong'
  await tx.execute(sql`delete from rating_codes where assignment = ${assignment}`)
  return null
}
