import { indexOfStep, personOf } from '../definition'
import { isPassed } from '../quorum'
import { refuse } from '../reasons'
import type { Planner } from './types'

const hour = 3_600_000

/** A decision is undone by whoever took it: the run stands where it stood, on the same text. */
const takeBack: Planner = ({ definition, run, facts }) => {
  const { undo } = run.visit
  if (!undo) return { reasons: refuse('notNow') }
  const before = definition.steps.slice(0, indexOfStep(definition, undo.step))
  const hash = { approvals: undo.approvals, contentHash: facts.contentHash }
  // After a changed text has started over, going forward again would pass over steps.
  if (!before.every((step) => isPassed(step, hash)) && run.step !== undo.step)
    return { reasons: refuse('alreadyTouched') }
  return {
    next: {
      status: 'inReview',
      step: undo.step,
      approvals: undo.approvals,
      dueAt: undo.dueAt,
      visit: { ...undo.visit, undo: null },
    },
  }
}

/** Somebody is asked for an opinion; the decision stays with the asker. */
const delegate: Planner = ({ run, step, request, definition, facts }, place) => {
  const [to] = request.people ?? []
  if (!to || !place) return { next: {} }
  if (run.visit.delegation) return { reasons: refuse('delegatedTo', { who: run.visit.delegation.to.name }) }
  const from = place.onBehalfOf ?? personOf(request.actor)
  // Whoever asks keeps the matter: others who hold the step wait for the answer.
  const isAlone = place.seat === null && (step?.quorum?.kind ?? 'any') === 'any'
  const claim = isAlone ? { person: from, until: later(facts.now, definition.claimHours) } : run.visit.claim
  return {
    next: { visit: { ...run.visit, delegation: { from, to: personOf(to) }, claim, undo: null } },
    details: { people: [personOf(to)] },
  }
}

/** The opinion is given, or no longer wanted. */
const handBack: Planner = ({ run }) => ({
  next: { visit: { ...run.visit, delegation: null, undo: null } },
  ...(run.visit.delegation ? { details: { people: [run.visit.delegation.from] } } : {}),
})

/** One of those who hold the step takes it on; the others see so, and wait until the claim lapses. */
const claim: Planner = ({ run, request, definition, facts }, place) => {
  const person = place?.onBehalfOf ?? personOf(request.actor)
  const { claim: held } = run.visit
  if (run.visit.pool === null || (held && held.until > facts.now)) return { reasons: refuse('notNow') }
  return {
    next: {
      visit: { ...run.visit, claim: { person, until: later(facts.now, definition.claimHours) }, undo: null },
    },
  }
}

const release: Planner = ({ run }) => ({ next: { visit: { ...run.visit, claim: null, undo: null } } })

const later = (now: string, hours = 48): string => new Date(Date.parse(now) + hours * hour).toISOString()

export const comeAndGo = { takeBack, delegate, handBack, claim, release }
