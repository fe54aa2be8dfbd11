import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { inTransaction, requireTx, sql } from '../../../plugins/review-workflow'
import type { Issue } from '../../domain/submission'
import { now } from '../../server/clock'
import { tellAuthor } from '../mail/tellAuthor'
import { checkRating, type RatingInput } from './checkRating'
import { codeRules, hashOf, newCode } from './codes'
import { openRating, type OpenedRating, type RatingKey } from './openRating'
import { ratingWay } from './ratingWay'

export type CodeSent =
  | { ok: true }
  | { ok: false; issues: Issue[] }
  /** One was sent a moment ago, or enough of them today. */
  | { ok: false; wait: 'tooSoon' | 'tooMany' }
  /** No address is known: the office takes the rating down. */
  | { ok: false; noAddress: true }
  | Exclude<OpenedRating, { ok: true }>

/** Mails the author a code for a rating that could be taken as it is; the code before it ends. */
export async function sendRatingCode(
  req: PayloadRequest,
  { input, ...key }: RatingKey & { input: RatingInput },
): Promise<CodeSent> {
  const checked = checkRating(input)
  if (!checked.ok) return checked
  return inTransaction(req, async (): Promise<CodeSent> => {
    const opened = await openRating(req, key)
    if (!opened.ok) return opened
    const { item, duty } = opened
    if ((await ratingWay(req, item)).by === 'office') return { ok: false, noAddress: true }
    const wait = await mustWait(req, duty.id)
    if (wait) return { ok: false, wait }
    const code = newCode()
    await keep(req, duty.id, code)
    await tellAuthor(req, item, 'ratingCode', `ratingCode:${randomUUID()}`, {
      code,
      minutes: codeRules.minutes,
    })
    return { ok: true }
  })
}

async function mustWait(req: PayloadRequest, assignment: string): Promise<'tooSoon' | 'tooMany' | null> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select sent_at, first_sent_at, sends from rating_codes where assignment = ${assignment} for update`)
  const row = rows[0]
  if (!row) return null
  const since = (at: unknown): number => (now().getTime() - new Date(String(at)).getTime()) / 1000
  if (since(row.sent_at) < codeRules.apartSeconds) return 'tooSoon'
  return since(row.first_sent_at) < 24 * 60 * 60 && Number(row.sends) >= codeRules.mostADay ? 'tooMany' : null
}

/** A code takes the place of the one before; a day after the first, their count begins anew. */
async function keep(req: PayloadRequest, assignment: string, code: string): Promise<void> {
  const tx = await requireTx(req)
  const at = now()
  const expires = new Date(at.getTime() + codeRules.minutes * 60 * 1000).toISOString()
  const aDayAgo = new Date(at.getTime() - 24 * 60 * 60 * 1000).toISOString()
  await tx.execute(sql`
    insert into rating_codes as code (assignment, hash, expires_at, sent_at, first_sent_at)
    values (${assignment}, ${hashOf(assignment, code)}, ${expires}, ${at.toISOString()}, ${at.toISOString()})
    on conflict (assignment) do update set hash = excluded.hash, expires_at = excluded.expires_at, attempts = 0,
      sent_at = excluded.sent_at,
      sends = case when code.first_sent_at < ${aDayAgo} then 1 else code.sends + 1 end,
      first_sent_at = case when code.first_sent_at < ${aDayAgo} then excluded.first_sent_at else code.first_sent_at end`)
}
