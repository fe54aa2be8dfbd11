import type { Deadline } from '../types'

/**
 * Time for a step of review as offices are advised to set it (domain notes, 6.4 "Suggested default SLA
 * set"): a reminder the day before, word on the first, fourth and eighth working day after.
 *
 * @param workdays 3 for the first review, 2 for every later step
 */
export const usualDeadline = (workdays: number): Deadline => ({
  workdays,
  remindBefore: [1],
  escalateAfter: [1, 4, 8],
})
