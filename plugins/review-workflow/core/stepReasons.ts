import { unfitPeople } from './people'
import { isSingle } from './quorum'
import { refuse } from './reasons'
import type { Case } from './reduce'
import type { ActionId, Reason, RunState, StepDefinition } from './types'

type Bar = (step: StepDefinition, run: RunState) => boolean

/** A step that several have to sign is nobody's alone to take or to hand on. */
const isShared: Bar = (step, { visit }) => visit.pool !== null && !isSingle(step)

/** What a definition can bar at a step. */
const bars: Partial<Record<ActionId, Bar>> = {
  return: ({ mayReturn }) => mayReturn === false,
  reject: ({ mayReject }) => mayReject === false,
  sendBack: ({ sendBackTo = [] }) => sendBackTo.length === 0,
  transfer: (step, run) => step.mayTransfer === false || isShared(step, run),
  delegate: ({ mayTransfer }) => mayTransfer === false,
  addSigner: ({ mayAddSigners }) => mayAddSigners === false,
  claim: isShared,
}

const callsOnSigners: readonly ActionId[] = ['transfer', 'delegate', 'addSigner']

/** Why the step does not let this be done, or not with these people. */
export function stepReasons({ step, definition, run, request }: Case): Reason[] {
  const { action, actor, people = [] } = request
  if (!step) return []
  if (bars[action]?.(step, run)) return refuse('notAllowedAtStep', { step: step.id })
  return callsOnSigners.includes(action) ? unfitPeople(definition, run, actor, people) : []
}
