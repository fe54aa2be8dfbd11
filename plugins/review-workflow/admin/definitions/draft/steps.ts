import type { Localised, StepDefinition, WorkflowDefinition } from '../../../core/types'
import { newId } from './newId'

/** Changes of the list of steps; each leaves the definition it is given as it was. */

export const addStep = (draft: WorkflowDefinition, label: Localised): WorkflowDefinition => ({
  ...draft,
  steps: [...draft.steps, { id: freeId(draft), label, roles: [], gates: [] }],
})

/** Takes a step out, and out of every list of steps to send back to. */
export const removeStep = (draft: WorkflowDefinition, index: number): WorkflowDefinition => {
  const gone = draft.steps[index]?.id
  return {
    ...draft,
    steps: draft.steps
      .filter((_, at) => at !== index)
      .map((step) =>
        step.sendBackTo ? { ...step, sendBackTo: step.sendBackTo.filter((id) => id !== gone) } : step,
      ),
  }
}

export const changeStep = (
  draft: WorkflowDefinition,
  index: number,
  change: Partial<StepDefinition>,
): WorkflowDefinition => ({
  ...draft,
  steps: draft.steps.map((step, at) => (at === index ? { ...step, ...change } : step)),
})

/** Puts a step one place earlier (-1) or later (1); at the ends nothing happens. */
export function moveStep(draft: WorkflowDefinition, index: number, by: -1 | 1): WorkflowDefinition {
  const step = draft.steps[index]
  const other = draft.steps[index + by]
  if (!step || !other) return draft
  return {
    ...draft,
    steps: draft.steps.map((entry, at) => (at === index ? other : at === index + by ? step : entry)),
  }
}

/** Puts a copy right after the step, under a name and an id of its own. */
export function duplicateStep(
  draft: WorkflowDefinition,
  index: number,
  label: Localised,
): WorkflowDefinition {
  const step = draft.steps[index]
  if (!step) return draft
  const copy = { ...step, id: freeId(draft), label }
  return { ...draft, steps: [...draft.steps.slice(0, index + 1), copy, ...draft.steps.slice(index + 1)] }
}

const freeId = ({ steps }: WorkflowDefinition): string =>
  newId(
    'step',
    steps.map(({ id }) => id),
  )
