import type { DefaultServerCellComponentProps } from 'payload'
import { optionsOf } from '../store/bind'
import { wordsIn } from './words'

/** The current step in a list, by the name its definition gives it; nothing when no step must act. */
export function StepCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  const id: unknown = cellData
  if (typeof id !== 'string' || id === '') return null
  const step = optionsOf(payload)
    .definitions.flatMap(({ steps }) => steps)
    .find((candidate) => candidate.id === id)
  // A run keeps the definition it was submitted under; a step that today's definitions lack shows its id.
  return <span>{step ? wordsIn(i18n.language).pick(step.label) : id}</span>
}
