import { transition } from '../../../../plugins/review-workflow'
import { requestOf } from './doors'
import { loose } from './loose'
import { holderOf, isUnderReview } from './rules'
import type { Lane, Person, RoleName } from './types'

type Asking = {
  people: Record<RoleName, Person>
  /** Every gate of every step, ticked. */
  gates: Record<string, true>
  /** A write through Payload that an approved document must refuse when its text is not the approved one. */
  write: Record<string, unknown>
}

/** The next decision, or the next write by Payload, is refused where a text is not the one that was seen. */
export const noticing =
  ({ people, gates, write }: Asking) =>
  async (lane: Lane): Promise<boolean> => {
    const { place, payload, id, collection, pool, run } = lane
    if (place === 'approved') {
      const attempt = loose(payload).update({ collection, id, data: write, overrideAccess: true })
      return attempt.then(
        () => false,
        () => true,
      )
    }
    // The first step corrects texts: it approves what it sees. Elsewhere nobody's approval is at stake.
    if (!isUnderReview(place) || place === 'initialReview') return true
    const { rows } = await pool.query<{ rev: number }>(
      'select rev::int as rev from workflow_runs where id = $1',
      [run],
    )
    const req = await requestOf(lane, people[holderOf[place] ?? 'visitor'])
    const rev = rows[0]?.rev ?? -1
    return transition({ req, collection, id, action: 'approve', rev, gates }).then(
      () => false,
      (error: unknown) => JSON.stringify(error).includes('contentChanged'),
    )
  }
