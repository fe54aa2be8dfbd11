import type { StepDefinition, WorkflowDefinition } from '../../core/types'
import { fill } from '../../translations/messages'
import type { Editor } from './EditorContext'

/** A step's name; its number while it has none. */
export function stepName(
  { steps }: Pick<WorkflowDefinition, 'steps'>,
  step: Pick<StepDefinition, 'id' | 'label'>,
  { texts, pick }: Pick<Editor, 'texts' | 'pick'>,
): string {
  return pick(step.label) || fill(texts.step, { n: steps.findIndex(({ id }) => id === step.id) + 1 })
}
