import { personOf } from '../definition'
import type { Planner } from './types'

/** A line in the history, and nothing else. */
const nothing: Planner = () => ({ next: {} })

/** A line that names people. */
const naming: Planner = ({ request }) => ({
  next: {},
  details: { people: (request.people ?? []).map(personOf) },
})

/** The clock has passed a mark; it rings once. */
const tick: Planner = ({ run, facts }) => ({
  next: { visit: { ...run.visit, marks: run.visit.marks.filter(({ at }) => at > facts.now) } },
})

export const markTime = { nothing, naming, tick }
