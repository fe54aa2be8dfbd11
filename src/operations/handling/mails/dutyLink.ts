import type { Assignment } from '../../../payload-types'
import { now } from '../../../server/clock'
import { replyUrl } from '../../../server/links'

/** A link outlives its deadline, so that a late answer is still an answer. In milliseconds. */
const grace = 60 * 24 * 60 * 60 * 1000

/** Until when what is mailed now can be answered, by link or by mail. */
export const linkEnds = ({ dueAt }: Pick<Assignment, 'dueAt'>): Date =>
  new Date(Math.max(Date.parse(dueAt), now().getTime()) + grace)

/** The private address of a duty as it is mailed to its contact. */
export const dutyLink = (assignment: Assignment): string =>
  replyUrl(assignment.id, assignment.replyVersion, linkEnds(assignment))
