import { actionRules } from './actions'
import { findStep, holdsStep, nextStep } from './definition'
import type {
  Decision,
  GateDefinition,
  Plan,
  Reason,
  ReasonCode,
  RunState,
  StepDefinition,
  TransitionInput,
  WorkflowDefinition,
} from './types'

/**
 * Decides one action. Pure: the same arguments give the same answer, in the button that is drawn and
 * in the transaction that commits.
 *
 * Returns the plan to carry out, or every reason against it (never only the first, so that a person
 * can mend them all at once).
 */
export function reduce(definition: WorkflowDefinition, run: RunState, input: TransitionInput): Decision {
  const step = run.step === null ? null : findStep(definition, run.step)
  const reasons = [
    ...statusReasons(run, input),
    ...actorReasons(definition, run, step, input),
    ...stepReasons(step, input),
    ...contentReasons(run, input),
    ...missingReasons(definition, step, input),
  ]
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, plan: planFor(definition, run, input) }
}

const refuse = (code: ReasonCode, context?: Record<string, string>): Reason[] => [
  { code, incomplete: false, ...(context ? { context } : {}) },
]
const incomplete = (code: ReasonCode, context?: Record<string, string>): Reason => ({
  code,
  incomplete: true,
  ...(context ? { context } : {}),
})

function statusReasons(run: RunState, { action }: TransitionInput): Reason[] {
  if (!actionRules[action].from.includes(run.status)) return refuse('wrongStatus', { status: run.status })
  // A withdrawal undoes a submission nobody has worked on yet; later the office decides, not the author.
  if (action === 'withdraw' && run.approvals.length > 0) return refuse('alreadyReviewed')
  return []
}

function actorReasons(
  definition: WorkflowDefinition,
  run: RunState,
  step: StepDefinition | null,
  { action, actor }: TransitionInput,
): Reason[] {
  const isAuthor = run.authors.includes(actor.id)
  if (actionRules[action].by === 'author') return isAuthor ? [] : refuse('notAuthor')
  if (!step) return []
  const reasons: Reason[] = []
  if (!holdsStep(step, run, actor)) reasons.push(...refuse('notYourStep', { step: step.id }))
  if (isAuthor) reasons.push(...refuse('isAuthor'))
  if (
    action === 'approve' &&
    !definition.allowSameApprover &&
    run.approvals.some((a) => a.actor === actor.id)
  ) {
    reasons.push(...refuse('approvedEarlierStep'))
  }
  return reasons
}

function stepReasons(step: StepDefinition | null, { action }: TransitionInput): Reason[] {
  if (action === 'return' && step?.mayReturn === false) return refuse('notAllowedAtStep', { step: step.id })
  if (action === 'reject' && step?.mayReject === false) return refuse('notAllowedAtStep', { step: step.id })
  return []
}

function contentReasons(run: RunState, { action, contentHash }: TransitionInput): Reason[] {
  // Until somebody has approved, a step that may edit still shapes the text; from then on every
  // approver must see what the one before approved (I2).
  const isBound = action === 'approve' && run.approvals.length > 0
  return isBound && run.contentHash !== contentHash ? refuse('contentChanged') : []
}

function missingReasons(
  definition: WorkflowDefinition,
  step: StepDefinition | null,
  input: TransitionInput,
): Reason[] {
  const { reason: kind } = actionRules[input.action]
  const reasons: Reason[] = []
  if (kind !== 'none' && !input.reason?.trim()) reasons.push(incomplete('reasonRequired'))
  if (kind === 'code' && !definition.rejectReasons.some(({ code }) => code === input.reasonCode)) {
    reasons.push(incomplete('reasonCodeRequired'))
  }
  if (input.action === 'approve') {
    for (const gate of step?.gates ?? []) {
      if (gate.required && input.gates?.[gate.id] !== true)
        reasons.push(incomplete('gateRequired', gateContext(gate)))
    }
  }
  return reasons
}

const gateContext = ({ id, label }: GateDefinition) => ({ gate: id, gate_zh: label.zh, gate_en: label.en })

function planFor(definition: WorkflowDefinition, run: RunState, input: TransitionInput): Plan {
  const { contentHash } = input
  const kept = {
    rev: run.rev + 1,
    round: run.round,
    approvals: run.approvals,
    contentHash: run.contentHash,
    submittedBy: run.submittedBy,
    authors: run.authors,
  }
  switch (input.action) {
    case 'submit':
      return {
        keepSnapshot: true,
        next: {
          ...kept,
          status: 'inReview',
          step: definition.steps[0]?.id ?? null,
          round: run.round + 1,
          approvals: [],
          contentHash,
          submittedBy: input.actor.id,
          authors: [...new Set([...run.authors, input.actor.id])],
        },
      }
    case 'approve': {
      const following = nextStep(definition, run.step)
      const approvals = [...run.approvals, { step: run.step ?? '', actor: input.actor.id }]
      return {
        keepSnapshot: true,
        next: {
          ...kept,
          status: following ? 'inReview' : 'approved',
          step: following?.id ?? null,
          approvals,
          contentHash,
        },
      }
    }
    case 'return':
      return { keepSnapshot: false, next: { ...kept, status: 'returned', step: null } }
    case 'reject':
      return { keepSnapshot: false, next: { ...kept, status: 'rejected', step: null } }
    case 'withdraw':
      return { keepSnapshot: false, next: { ...kept, status: 'withdrawn', step: null } }
  }
}
