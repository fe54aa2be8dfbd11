import type { Case } from '../reduce'
import { refuse } from '../reasons'
import type { Reason, RunPart, StepDefinition, Visit } from '../types'
import { clockOf, emptyVisit, openVisit } from '../visit'

type Arrival = Pick<RunPart, 'authors' | 'approvals'>

/** A run comes to a step: its seats are set out and its clock starts. Refused where nobody could sign. */
export function enter(
  { definition, facts }: Case,
  step: StepDefinition,
  arrival: Arrival,
  rest: Partial<Pick<Visit, 'undo' | 'resume'>> = {},
): { next: Pick<RunPart, 'status' | 'step' | 'visit' | 'dueAt'> } | { reasons: Reason[] } {
  const visit = openVisit(definition, step, arrival, facts)
  if (visit.pool === null && visit.seats.length === 0) {
    return { reasons: refuse('nobodyToSign', { step_zh: step.label.zh, step_en: step.label.en }) }
  }
  const { dueAt, marks } = clockOf(step, facts, rest.resume?.workdaysLeft ?? null)
  return {
    next: { status: 'inReview', step: step.id, dueAt, visit: { ...visit, ...withoutTime(rest), marks } },
  }
}

/** Time that was left is spent with the arrival. */
const withoutTime = ({ resume, ...rest }: Partial<Pick<Visit, 'undo' | 'resume'>>) => ({
  ...rest,
  ...(resume ? { resume: { ...resume, workdaysLeft: null } } : {}),
})

/** The run has left the order: nobody's clock runs. */
export const away = (resume: Visit['resume'] = null): Pick<RunPart, 'step' | 'visit' | 'dueAt'> => ({
  step: null,
  visit: { ...emptyVisit, resume },
  dueAt: null,
})
