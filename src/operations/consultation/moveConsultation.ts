import type { PayloadRequest } from 'payload'
import { inTransaction, sql } from '../../../plugins/review-workflow'
import { fill, textsIn } from '../../translations'
import { OperationError } from '../OperationError'
import { lockConsultation, type LockedConsultation } from './lockConsultation'
import { missingOf } from './missingOf'

export type ConsultationMove = 'hold' | 'conclude'

const moves = {
  hold: { from: 'planned', to: 'held' },
  conclude: { from: 'held', to: 'concluded' },
} as const

/**
 * Begins a session (decisions can be taken and count from now on) or concludes it (they stand).
 *
 * @throws OperationError `consultation.notFound`, `consultation.notNow`, `consultation.incomplete` with
 *   everything a conclusion still lacks
 */
export async function moveConsultation(
  req: PayloadRequest,
  id: string,
  move: ConsultationMove,
): Promise<{ state: string }> {
  return inTransaction(req, async (tx) => {
    const session = await lockConsultation(req, id)
    const { from, to } = moves[move]
    if (session.state !== from) throw new OperationError('consultation.notNow', 409)
    if (move === 'conclude') await assertComplete(req, tx, session)
    await tx.execute(sql`update consultations set state = ${to}, updated_at = now() where id = ${session.id}`)
    return { state: to }
  })
}

async function assertComplete(
  req: PayloadRequest,
  tx: Parameters<Parameters<typeof inTransaction>[1]>[0],
  session: LockedConsultation,
): Promise<void> {
  const { rows } = await tx.execute(sql`
    select count(*)::int as entries, (count(*) filter (where decision is null))::int as undecided
    from consultations_decisions where _parent_id = ${session.id}`)
  const counts = { entries: Number(rows[0]?.entries), undecided: Number(rows[0]?.undecided) }
  const missing = missingOf({ ...session, ...counts })
  if (missing.length === 0) return
  const { consultation } = textsIn(req.i18n?.language === 'en' ? 'en' : 'zh').signing
  const words = missing.map((key) => fill(consultation.missing[key], { count: counts.undecided }))
  throw new OperationError('consultation.incomplete', 422, { missing: words.join(consultation.separator) })
}
