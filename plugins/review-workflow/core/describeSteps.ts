import type { Localised, RunState, WorkflowDefinition } from './types'

export type StepDescription = { id: string; label: Localised; state: 'done' | 'current' | 'ahead' }

/** The whole order with how far a run has come, for a step bar. */
export function describeSteps({
  definition,
  status,
  step,
}: Pick<RunState, 'status' | 'step'> & { definition: WorkflowDefinition }): StepDescription[] {
  const current = definition.steps.findIndex(({ id }) => id === step)
  return definition.steps.map(({ id, label }, index) => ({
    id,
    label,
    state: stateAt(index, current, status),
  }))
}

function stateAt(index: number, current: number, status: RunState['status']): StepDescription['state'] {
  if (status === 'approved') return 'done'
  if (current < 0 || index > current) return 'ahead'
  return index === current ? 'current' : 'done'
}
