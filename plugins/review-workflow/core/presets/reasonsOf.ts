import type { WorkflowDefinition } from '../types'
import type { PresetWords, ReasonWord } from './types'

export const reasonsOf = (
  { reasons }: PresetWords,
  codes: readonly ReasonWord[],
): WorkflowDefinition['rejectReasons'] => codes.map((code) => ({ code, label: reasons[code] }))
