import { findStep, firstStep } from '../definition'
import { firstUnpassed } from '../quorum'
import type { Approval } from '../types'
import type { Case } from '../reduce'
import { enter } from './enter'
import type { Planner } from './types'
import { stepsOf } from './voided'

/** The text goes to the first step, or straight back to the step that returned it where nothing changed. */
export const submit: Planner = (one) => {
  const { definition, run, request, facts } = one
  const approvals = keptApprovals(one)
  const authors = [...new Set([...run.authors, request.actor.id])]
  const { contentHash } = facts
  const step = firstUnpassed(definition, { approvals, contentHash }) ?? firstStep(definition)
  const isBack = step.id === run.visit.resume?.sender
  const entered = enter(one, step, { authors, approvals }, isBack ? { resume: run.visit.resume } : {})
  if ('reasons' in entered) return entered
  const voided = stepsOf(run.approvals).filter((id) => !stepsOf(approvals).includes(id))
  return {
    next: {
      ...entered.next,
      visit: { ...entered.next.visit, resume: null },
      round: run.round + 1,
      approvals,
      contentHash,
      submittedBy: request.actor.id,
      authors,
    },
    ...(voided.length > 0 ? { details: { voided } } : {}),
  }
}

/** Approvals survive a return only where the order says so, on the same text, up to the step that sent it. */
function keptApprovals({ definition, run, facts }: Case): Approval[] {
  const sender = findStep(definition, run.visit.resume?.sender ?? null)
  if (!sender || run.visit.resume?.policy !== 'straightBack') return []
  return run.approvals.filter(({ step, hash }) => step !== sender.id && hash === facts.contentHash)
}
