import type { PresetBody } from '../../../core/presets/types'
import type { WorkflowDefinition } from '../../../core/types'

/** A preset in the place of the order: an office's own kinds of reason stay, the name too. */
export const applyPreset = (draft: WorkflowDefinition, preset: PresetBody): WorkflowDefinition => ({
  ...draft,
  steps: preset.steps,
  rejectReasons: draft.rejectReasons.length > 0 ? draft.rejectReasons : preset.rejectReasons,
})
