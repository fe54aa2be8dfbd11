import type { Localised, WorkflowDefinition } from '../../../core/types'
import type { Texts } from '../../../translations/zh'

/** A place of the simulated run in words: the step's name, or the status. */
export function simulatedPlace(
  place: string,
  { steps }: WorkflowDefinition,
  texts: Texts,
  pick: (label: Localised) => string,
): string {
  const step = steps.find(({ id }) => place === `step:${id}`)
  if (step) return pick(step.label)
  return Object.entries(texts.statuses).find(([status]) => status === place)?.[1] ?? place
}
