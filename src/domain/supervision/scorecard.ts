import { middleOf, rateOf, type Middle, type Rate } from '../statistics'
import type { SolvedAnswer } from '../vocabulary'
import { workingDaysBetween, type IsWorkday } from '../workingDays'

/** One lead duty of a department, as far as it says something about how the department works. */
export type ScoredDuty = {
  dispatchedAt: Date
  /** The first answer, and the deadline that counted when it came. */
  answered: { at: Date; dueAt: Date } | null
  /** The deadline that counts now; the clock may be at rest. */
  dueAt: Date
  isPaused: boolean
  /** While a question to the office was open, before the first answer. */
  pauses: { from: Date; to: Date }[]
  askedReturn: boolean
  returnRefused: boolean
  /** It was taken back, or called off: the department answers for nothing. */
  isTakenBack: boolean
  isJudged: boolean
  wasRedone: boolean
  /** The author's last word. */
  solved: SolvedAnswer | null
  implementation: 'none' | 'promised' | 'implemented' | 'missed'
}

/** How a department works, over a period. */
export type Scorecard = {
  /** Duties given in the period, without those taken back or called off. */
  duties: number
  /** Taken back or called off. */
  takenBack: number
  /** First answers in time, of all whose deadline has passed or that were answered. */
  onTime: Rate
  /** Working days from dispatch to the first answer; days on which a question was open do not count. */
  days: Middle
  /** Asked to be taken back, of all that were given. */
  returns: Rate
  /** Such requests that were refused: the duty was the department's after all. */
  returnsRefused: number
  /** Sent back by the supervisor or by the author at least once, of all that were judged. */
  redone: Rate
  /** Said to be solved, of all that their authors rated. */
  satisfied: Rate
  /** Promises kept, of all that were looked at again. */
  kept: Rate
}

/**
 * The figures of one department. What is still open and in time says nothing yet; what was taken back says
 * nothing of how it was answered.
 *
 * @param minimum below so many cases a figure is not given
 */
export function scorecardOf(
  given: readonly ScoredDuty[],
  { at, minimum, isWorkday }: { at: Date; minimum: number; isWorkday: IsWorkday },
): Scorecard {
  const duties = given.filter(({ isTakenBack }) => !isTakenBack)
  const count = (from: readonly ScoredDuty[], hit: (duty: ScoredDuty) => boolean): Rate =>
    rateOf({ hits: from.filter(hit).length, count: from.length }, minimum)
  const answered = duties.flatMap((duty) =>
    duty.answered ? [{ ...duty, answeredAt: duty.answered.at }] : [],
  )
  return {
    duties: duties.length,
    takenBack: given.length - duties.length,
    onTime: count(
      duties.filter((duty) => isDecided(duty, at)),
      isOnTime,
    ),
    days: middleOf(
      answered.map((duty) => daysTaken(duty, duty.answeredAt, isWorkday)),
      minimum,
    ),
    returns: count(given, ({ askedReturn }) => askedReturn),
    returnsRefused: given.filter(({ returnRefused }) => returnRefused).length,
    redone: count(
      duties.filter(({ isJudged }) => isJudged),
      ({ wasRedone }) => wasRedone,
    ),
    satisfied: count(
      duties.filter(({ solved }) => solved !== null),
      ({ solved }) => solved === 'yes',
    ),
    kept: count(
      duties.filter(({ implementation }) => implementation === 'implemented' || implementation === 'missed'),
      ({ implementation }) => implementation === 'implemented',
    ),
  }
}

const isDecided = ({ answered, dueAt, isPaused }: ScoredDuty, at: Date): boolean =>
  answered !== null || (!isPaused && dueAt < at)

const isOnTime = ({ answered }: ScoredDuty): boolean => answered !== null && answered.at <= answered.dueAt

function daysTaken({ dispatchedAt, pauses }: ScoredDuty, answeredAt: Date, isWorkday: IsWorkday): number {
  const rested = pauses.map(({ from, to }) => workingDaysBetween(from, to, isWorkday))
  return Math.max(
    0,
    workingDaysBetween(dispatchedAt, answeredAt, isWorkday) - rested.reduce((sum, days) => sum + days, 0),
  )
}
