'use client'

import type { StepDefinition } from '../../../core/types'
import { changeStep } from '../draft/steps'
import { useEditor } from '../EditorContext'

export type StepState = {
  step: StepDefinition
  index: number
  /** Path of the step in the definition. */
  path: string
  change: (change: Partial<StepDefinition>) => void
}

/** One step of the draft and the way to change it. */
export function useStep(step: StepDefinition, index: number): StepState {
  const { draft, change } = useEditor()
  return {
    step,
    index,
    path: `steps.${index}`,
    change: (part) => change(changeStep(draft, index, part)),
  }
}
