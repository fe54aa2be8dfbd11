import { findStep, firstStep, indexOfStep } from '../definition'
import { isShaping } from '../editing'
import { refuse } from '../reasons'
import type { Case } from '../reduce'
import type { Approval, ResumePolicy, StepDefinition } from '../types'
import { undoOf } from './approve'
import { enter } from './enter'
import type { Planner } from './types'
import { stepsOf } from './voided'

/** An earlier step has it again. What that costs in approvals depends on what is to follow. */
export const sendBack: Planner = (one) => {
  const { definition, run, request } = one
  const target = findStep(definition, request.to ?? null) ?? firstStep(definition)
  const policy = policyOf(one)
  if (!policy) return { reasons: refuse('notAllowedAtStep', { step: target.id }) }
  // A text this step has changed goes back as it is now; approvals of another text end here.
  const contentHash = isShaping(one.step, run) ? one.facts.contentHash : run.contentHash
  const approvals = keptApprovals(one, target, policy).filter(({ hash }) => hash === contentHash)
  const sender = run.step ?? ''
  const resume = { policy, sender, workdaysLeft: null }
  const entered = enter(one, target, { authors: run.authors, approvals }, { undo: undoOf(one), resume })
  if ('reasons' in entered) return entered
  const voided = stepsOf(run.approvals).filter((id) => !stepsOf(approvals).includes(id))
  return {
    next: { ...entered.next, approvals, contentHash },
    details: { resume: policy, ...(voided.length > 0 ? { voided } : {}) },
  }
}

function policyOf({ step, request }: Case): ResumePolicy | null {
  const allowed = step?.afterSendBack ?? ['rerunFrom']
  const wanted = request.resume ?? allowed[0]
  return wanted !== undefined && allowed.includes(wanted) ? wanted : null
}

function keptApprovals({ definition, run }: Case, target: StepDefinition, policy: ResumePolicy): Approval[] {
  if (policy === 'rerunAll') return []
  const from = indexOfStep(definition, target.id)
  return run.approvals.filter(({ step }) =>
    policy === 'rerunFrom' ? indexOfStep(definition, step) < from : step !== target.id && step !== run.step,
  )
}
