import { actionRules, personalActions } from './actions'
import { findStep, placeOf } from './definition'
import { isRecall } from './doers'
import { gateResult } from './gates'
import { reduce } from './reduce'
import type {
  ActionId,
  Actor,
  Decision,
  Facts,
  GateResult,
  Localised,
  Person,
  Reason,
  ResumePolicy,
  RunState,
  StepDefinition,
  WorkflowDefinition,
} from './types'

export type GateDescription = {
  id: string
  label: Localised
  required: boolean
  kind: 'manual' | 'field' | 'check'
  note: 'none' | 'optional' | 'required'
  /** How it came out; absent for what a person has to tick. */
  outcome?: GateResult
}

export type ActionDescription = {
  id: ActionId
  enabled: boolean
  /** Why not, when not enabled. Things a form still has to ask for are no reasons here. */
  reasons: Reason[]
  gates: GateDescription[]
  needs: 'none' | 'optional' | 'text' | 'code'
  reasonCodes: { code: string; label: Localised }[]
  /** Steps it may send back to. */
  targets: { id: string; label: Localised }[]
  resumes: ResumePolicy[]
  people: 'none' | 'one' | 'many'
  positions: ('before' | 'after' | 'parallel')[]
  /** People it may let off. */
  removable: Person[]
  /** In whose place the person would act. */
  onBehalfOf: Person | null
  /** Where it would lead, and whose approvals would end with it; null where that depends on the form. */
  effect: { to: string; voids: string[] } | null
}

/**
 * What the person may do now, by the same reducer that will decide: a button drawn from this list is
 * never refused for a reason that could have been known.
 */
export function describeActions(
  definition: WorkflowDefinition,
  run: RunState,
  actor: Actor,
  facts: Facts,
): ActionDescription[] {
  const step = findStep(definition, run.step)
  return personalActions.map((id) => {
    const decision = reduce(definition, run, { action: id, actor }, facts)
    const reasons = decision.ok ? [] : decision.reasons.filter((reason) => !reason.incomplete)
    const assumed = reduce(definition, run, filledIn(id, step, actor, facts), facts)
    const { people, reason } = actionRules[id]
    return {
      id,
      enabled: reasons.length === 0,
      reasons,
      gates: id === 'approve' && step ? describeGates(step, facts) : [],
      needs: isRecall({ run, request: { action: id, actor } }) ? 'optional' : reason,
      reasonCodes: id === 'reject' ? definition.rejectReasons : [],
      targets: id === 'sendBack' ? targetsOf(definition, step) : [],
      resumes: id === 'sendBack' ? (step?.afterSendBack ?? ['rerunFrom']) : [],
      people,
      positions: id === 'addSigner' ? ['before', 'parallel', 'after'] : [],
      removable: id === 'removeSigner' ? removableBy(run, actor) : [],
      onBehalfOf: assumed.ok ? assumed.plan.onBehalfOf : null,
      effect: effectOf(assumed, id),
    }
  })
}

/** The action as it would be with its form filled in, as far as one can know: gates ticked, words given. */
const filledIn = (id: ActionId, step: StepDefinition | null, actor: Actor, { contentHash }: Facts) => ({
  action: id,
  actor,
  reason: contentHash,
  gates: Object.fromEntries((step?.gates ?? []).map((gate) => [gate.id, { ticked: true, note: '.' }])),
})

function effectOf(decision: Decision, id: ActionId): ActionDescription['effect'] {
  if (!decision.ok || !actionRules[id].decides) return null
  const { next, details } = decision.plan
  return { to: placeOf(next.status, next.step), voids: details.voided ?? [] }
}

const describeGates = (step: StepDefinition, facts: Facts): GateDescription[] =>
  step.gates.map((gate) => {
    const { id, label, required, kind = 'manual', note = 'optional' } = gate
    const outcome = kind === 'manual' ? {} : { outcome: gateResult(gate, undefined, facts) }
    return { id, label, required, kind, note, ...outcome }
  })

const targetsOf = (definition: WorkflowDefinition, step: StepDefinition | null) =>
  definition.steps
    .filter(({ id }) => (step?.sendBackTo ?? []).includes(id))
    .map(({ id, label }) => ({ id, label }))

const removableBy = (run: RunState, actor: Actor): Person[] =>
  run.visit.seats
    .filter(({ addedBy, state }) => addedBy === actor.id && state === 'open')
    .map(({ person }) => person)
