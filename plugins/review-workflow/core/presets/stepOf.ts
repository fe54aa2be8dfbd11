import type { StepDefinition } from '../types'
import type { GateWord, PresetWords, StepWord } from './types'

type Rest = Partial<Omit<StepDefinition, 'id' | 'label' | 'roles' | 'gates'>>

/** A step of a preset: its words by id, its required points by name. */
export const stepOf = (
  { steps, gates }: PresetWords,
  id: StepWord,
  role: string,
  points: readonly GateWord[],
  rest: Rest = {},
): StepDefinition => ({
  id,
  label: steps[id],
  roles: [role],
  gates: points.map((point) => ({ id: point, label: gates[point], required: true })),
  ...rest,
})
