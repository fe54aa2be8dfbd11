import { personOf } from './definition'
import { hasApprovedElsewhere } from './people'
import type { Actor, Facts, Mark, RunState, Seat, StepDefinition, Visit, WorkflowDefinition } from './types'

/** Nothing waits for anybody: a draft, or a run that has ended. */
export const emptyVisit: Visit = {
  pool: null,
  seats: [],
  claim: null,
  delegation: null,
  undo: null,
  resume: null,
  marks: [],
}

/** A run comes to a step: whoever holds it may act, or everybody who has to sign gets a seat. */
export function openVisit(
  definition: WorkflowDefinition,
  step: StepDefinition,
  run: Pick<RunState, 'authors' | 'approvals'>,
  facts: Pick<Facts, 'holders'>,
): Visit {
  if (step.quorum?.kind !== 'all') return { ...emptyVisit, pool: 0 }
  const signers = signersOf(definition, step, run, facts)
  const seats = signers.map((person, index): Seat => ({
    person: personOf(person),
    turn: step.order === 'sequential' ? index : 0,
    state: 'open',
  }))
  return { ...emptyVisit, seats }
}

/** All who have to sign at a step of which everybody signs: its holders without those who may not. */
function signersOf(
  definition: WorkflowDefinition,
  step: StepDefinition,
  run: Pick<RunState, 'authors' | 'approvals'>,
  { holders }: Pick<Facts, 'holders'>,
): Actor[] {
  const rank = (person: Actor): number => {
    const named = (step.people ?? []).indexOf(person.id)
    if (named >= 0) return named
    return 1_000 + step.roles.findIndex((role) => person.roles.includes(role))
  }
  return (holders[step.id] ?? [])
    .filter(({ id }) => !run.authors.includes(id))
    .filter(({ id }) => definition.allowSameApprover || !hasApprovedElsewhere(run, step.id, id))
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}

/** When the step is due and what the clock does on the way. `workdays` overrides the step's own time. */
export function clockOf(
  step: StepDefinition,
  { now, calendar }: Facts,
  workdays: number | null = null,
): { dueAt: string | null; marks: Mark[] } {
  const { deadline } = step
  if (!deadline) return { dueAt: null, marks: [] }
  const dueAt = calendar.add(now, workdays ?? deadline.workdays)
  const marks: Mark[] = [
    ...(deadline.remindBefore ?? []).map((days) => ({
      at: calendar.add(dueAt, -days),
      kind: 'remind' as const,
    })),
    { at: dueAt, kind: 'due' },
    ...(deadline.escalateAfter ?? []).map((days) => ({
      at: calendar.add(dueAt, days),
      kind: 'escalate' as const,
    })),
  ]
  // A reminder that would fall before the step was reached has nobody to remind yet.
  return { dueAt, marks: marks.filter(({ at }) => at > now).sort((a, b) => (a.at < b.at ? -1 : 1)) }
}
