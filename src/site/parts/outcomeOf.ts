import type { OutcomeClass } from '../../domain/vocabulary'
import { fill, textsIn, type Locale } from '../../translations'

type Answered = { department: string; outcomeClass: OutcomeClass; at: string; days: number }

/** The furthest from being done first; what is kept for reference says nothing of what others do. */
const leastDone: readonly OutcomeClass[] = ['C', 'B', 'A', 'D']

/**
 * The class an entry stands at. The last answer of each department counts, and of several the one that is
 * furthest from done: nothing is called solved while somebody still works on it.
 */
export function classOf(answers: readonly Answered[]): OutcomeClass | null {
  const last = new Map(answers.map(({ department, outcomeClass }) => [department, outcomeClass]))
  return leastDone.find((known) => [...last.values()].includes(known)) ?? null
}

/** Who answered, in a word or two. */
export function answeredBy(answers: readonly Answered[], locale: Locale): string {
  const departments = [...new Set(answers.map(({ department }) => department))]
  const [only] = departments
  return departments.length === 1 && only
    ? only
    : fill(textsIn(locale).publicSite.outcome.several, { count: departments.length })
}

/** How long an answer took. */
export function daysOf({ days }: Pick<Answered, 'days'>, locale: Locale): string {
  const words = textsIn(locale).publicSite.outcome
  return days === 0 ? words.sameDay : fill(words.days, { days })
}
