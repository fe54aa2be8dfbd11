import { actionRules } from './actions'
import { findStep } from './definition'
import { doerReasons, principalOf } from './doers'
import { isShaping } from './editing'
import { gateReasons, gateResults } from './gates'
import { missingReasons } from './missing'
import { refuse } from './reasons'
import { planners } from './plans'
import { stepsOf } from './plans/voided'
import { stepReasons } from './stepReasons'
import { standingOf, type Place } from './standing'
import type {
  Approval,
  Decision,
  EventDetails,
  Facts,
  Reason,
  Request,
  RunState,
  StepDefinition,
  WorkflowDefinition,
} from './types'
import { asItCounts } from './people'

/** Everything a decision is made from. */
export type Case = {
  definition: WorkflowDefinition
  run: RunState
  /** The approvals as they stood, also those that no longer count. */
  given: Approval[]
  /** The step in review; null in every other status. */
  step: StepDefinition | null
  request: Request
  facts: Facts
}

/**
 * Decides one action. Pure: the same arguments give the same answer, in the button that is drawn and
 * in the transaction that commits.
 *
 * Returns the plan to carry out, or every reason against it (never only the first, so that a person
 * can mend them all at once).
 */
export function reduce(
  definition: WorkflowDefinition,
  run: RunState,
  request: Request,
  facts: Facts,
): Decision {
  const one: Case = {
    definition,
    // A line in the history leaves the run exactly as it is.
    run: actionRules[request.action].decides ? asItCounts(run) : run,
    given: run.approvals,
    request,
    facts,
    step: findStep(definition, run.step),
  }
  const status = statusReasons(one)
  if (status.length > 0)
    return { ok: false, reasons: [...status, ...authorReasons(one), ...missingReasons(one)] }
  const reasons = [
    ...doerReasons(one),
    ...stepReasons(one),
    ...contentReasons(one),
    ...(isApproval(one) && one.step ? gateReasons(one.step, request, facts) : []),
    ...missingReasons(one),
  ]
  if (reasons.length > 0) return { ok: false, reasons }
  return decide(one)
}

/** Whoever may do a thing at no time is told so at any time. */
const authorReasons = (one: Case): Reason[] =>
  actionRules[one.request.action].by === 'author' ? doerReasons(one) : []

function decide(one: Case): Decision {
  const { run, request, facts, step } = one
  const outcome = planners[request.action](one, placeFor(one))
  if ('reasons' in outcome) return { ok: false, reasons: outcome.reasons }
  const results = isApproval(one) && step ? gateResults(step, request, facts) : {}
  const { decides, keepsText } = actionRules[request.action]
  const told = Object.values(results).some(({ note, text_zh }) => note !== undefined || text_zh !== undefined)
  const next = { ...partOf(run), ...outcome.next, rev: run.rev + (decides ? 1 : 0) }
  return {
    ok: true,
    plan: {
      next,
      keepSnapshot: keepsText,
      onBehalfOf: placeFor(one)?.onBehalfOf ?? principalOf(one),
      gates: Object.fromEntries(Object.entries(results).map(([id, { passed }]) => [id, passed])),
      details: { ...outcome.details, ...fallenAway(one, next), ...(told ? { gateResults: results } : {}) },
    },
  }
}

/** Approvals that had ceased to count before this act: the history tells so with it. */
function fallenAway({ given, run }: Case, { approvals }: Pick<RunState, 'approvals'>): EventDetails {
  if (given.length === run.approvals.length) return {}
  return { voided: stepsOf(given).filter((id) => !stepsOf(approvals).includes(id)) }
}

const isApproval = ({ request: { action } }: Case): boolean => action === 'approve' || action === 'timeout'

/** The place the actor signs from, for actions that are a signer's. */
function placeFor({ step, run, request, facts }: Case): Place | null {
  if (!step || actionRules[request.action].by !== 'signer') return null
  return standingOf(step, run, request.actor, facts.now).place
}

const partOf = (run: RunState) => ({
  status: run.status,
  step: run.step,
  rev: run.rev,
  round: run.round,
  approvals: run.approvals,
  contentHash: run.contentHash,
  submittedBy: run.submittedBy,
  authors: run.authors,
  visit: run.visit,
  dueAt: run.dueAt,
})

function statusReasons({ run, given, request: { action } }: Case): Reason[] {
  if (!actionRules[action].from.includes(run.status)) return refuse('wrongStatus', { status: run.status })
  // A withdrawal undoes a submission nobody has worked on yet; later the office decides, not the author.
  const isReviewed = given.length > 0 || (run.status === 'inReview' && run.visit.resume !== null)
  if (action === 'withdraw' && isReviewed) return refuse('alreadyReviewed')
  return []
}

function contentReasons({ run, step, request: { action }, facts }: Case): Reason[] {
  // A step that may edit shapes the text until somebody approved at it; everywhere else every approver
  // must see exactly what was submitted or approved before (I2).
  const isBound =
    action === 'timeout' || action === 'takeBack' || (action === 'approve' && !isShaping(step, run))
  return isBound && run.contentHash !== facts.contentHash ? refuse('contentChanged') : []
}
