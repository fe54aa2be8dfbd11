import type { Approval } from '../../core/types'
import type { StoredEvent } from '../../store/eventTypes'

/** Somebody's signature at a step: the event of the approval that still holds. */
export type Signature = { step: string; event: StoredEvent }

/**
 * The signatures that hold, in the order they were given. An approval that was voided or taken back is in
 * the history, but signs nothing.
 */
export function sheetSignatures(approvals: readonly Approval[], events: readonly StoredEvent[]): Signature[] {
  return approvals.flatMap(({ step, actor, hash }) => {
    const event = events.findLast(
      (one) =>
        one.actor === actor &&
        one.from === `step:${step}` &&
        one.contentHash === hash &&
        (one.action === 'approve' || one.action === 'timeout'),
    )
    return event ? [{ step, event }] : []
  })
}
