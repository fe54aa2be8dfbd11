import type { PayloadRequest } from 'payload'
import { requireTx, sql } from '../../../plugins/review-workflow'
import { isRatingAsked } from './isRatingAsked'
import { isId } from '../submission/isId'

export type HeldDuty = {
  id: string
  rev: number
  wasReopened: boolean
  /** Whether its author is asked if it is solved: once for every answer that was accepted. */
  isAsked: boolean
}

/** Holds a duty of an item until the transaction ends; null when there is no such duty. */
export async function lockDuty(
  req: PayloadRequest,
  { id, item }: { id: string; item: string },
): Promise<HeldDuty | null> {
  if (!isId(id)) return null
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select rev::int as rev, state::text as state, reopened_at is not null as was_reopened
    from assignments where id = ${id} and item_id = ${item} for update`)
  const duty = rows[0]
  if (!duty) return null
  // Counted after the row is held: what a twin wrote meanwhile is seen.
  const { rows: ratings } = await tx.execute(sql`
    select count(*)::int as count from feedback where assignment_id = ${id} and kind = 'authorRating'`)
  const wasReopened = duty.was_reopened === true
  return {
    id,
    rev: Number(duty.rev),
    wasReopened,
    isAsked: isRatingAsked({ state: duty.state, wasReopened, ratings: Number(ratings[0]?.count) }),
  }
}
