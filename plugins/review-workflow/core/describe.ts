import { actionIds, actionRules } from './actions'
import { findStep } from './definition'
import { reduce } from './reduce'
import type { ActionId, Actor, Localised, Reason, RunState, WorkflowDefinition } from './types'

export type ActionDescription = {
  id: ActionId
  enabled: boolean
  /** Why not, when not enabled. Things a form still has to ask for are no reasons here. */
  reasons: Reason[]
  gates: { id: string; label: Localised; required: boolean }[]
  needs: 'none' | 'text' | 'code'
  reasonCodes: { code: string; label: Localised }[]
}

/**
 * What the person may do now, by the same reducer that will decide: a button drawn from this list is
 * never refused for a reason that could have been known.
 */
export function describeActions(
  definition: WorkflowDefinition,
  run: RunState,
  actor: Actor,
  contentHash: string,
): ActionDescription[] {
  return actionIds.map((id) => {
    const decision = reduce(definition, run, { action: id, actor, contentHash })
    const reasons = decision.ok ? [] : decision.reasons.filter((reason) => !reason.incomplete)
    const step = run.step === null ? null : findStep(definition, run.step)
    return {
      id,
      enabled: reasons.length === 0,
      reasons,
      gates: id === 'approve' ? (step?.gates ?? []) : [],
      needs: actionRules[id].reason,
      reasonCodes: id === 'reject' ? definition.rejectReasons : [],
    }
  })
}
