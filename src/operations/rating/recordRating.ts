import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import type { Item } from '../../payload-types'
import { writeFeedback } from '../handling/acts/writeFeedback'
import { noteEvent } from '../handling/hold/noteEvent'
import type { Hand } from '../handling/hold/performAct'
import { reopenDuty } from '../handling/reopenDuty'
import { tellNotSolved } from '../mail/tellNotSolved'
import type { CheckedRating } from './checkRating'
import type { HeldDuty } from './lockDuty'

type NewRating = CheckedRating & { item: Item; duty: HeldDuty; hand: Hand }

/**
 * Writes down what an author says of an answer. "Not solved" sends the duty back to the department, once in
 * its life; after that it is recorded, and the supervisor told. The caller holds the duty, and has asked
 * whether there is anything to rate.
 *
 * @returns whether it was sent back
 */
export async function recordRating(req: PayloadRequest, rating: NewRating): Promise<boolean> {
  const { item, duty, solved, text, hand } = rating
  const about = { assignment: { id: duty.id, item: item.id }, organisation: idOf(item.organisation) ?? '' }
  await writeFeedback(req, about, {
    kind: 'authorRating',
    solved,
    authorText: text,
    by: hand.by,
    via: hand.via,
  })
  await note(req, rating)
  const sentBack = solved === 'no' && !duty.wasReopened
  if (sentBack) {
    const done = await reopenDuty(req, duty.id, hand)
    // The row is held since it was read: whoever got here is alone with it.
    if (!done.ok) throw new Error('rating: the duty moved while it was held')
  }
  if (solved === 'no') await tellNotSolved(req, { item, assignment: duty.id, text, sentBack })
  return sentBack
}

/** That it was rated and how; the author's own words and name stay out of the journal departments read. */
async function note(req: PayloadRequest, { duty, solved, hand }: NewRating): Promise<void> {
  const assignment = await req.payload.findByID({
    collection: 'assignments',
    id: duty.id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const by = hand.via === 'office' ? hand.by : ''
  await noteEvent(req, assignment, 'rate', { via: hand.via, by, data: { solved } })
}
