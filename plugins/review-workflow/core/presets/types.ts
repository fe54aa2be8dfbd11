import type { Localised, WorkflowDefinition } from '../types'

/** What a preset gives: an order without the key it will be saved under. */
export type PresetBody = Omit<WorkflowDefinition, 'key' | 'version'>

export type GateWord = 'political' | 'policy' | 'factual' | 'content' | 'wording' | 'original' | 'hardToReach'
export type StepWord =
  'initialReview' | 'review' | 'approval' | 'finalApproval' | 'editing' | 'checking' | 'reporting' | 'signing'
export type ReasonWord =
  | 'political_direction'
  | 'policy_conflict'
  | 'fact_unverified'
  | 'dup_media'
  | 'dup_proposal'
  | 'missing_suggestion'
  | 'low_value'
export type PresetId = 'rencheng' | 'shizuishan' | 'union' | 'twoSteps'

/** The words of the presets; a core knows none of its own. */
export type PresetWords = {
  names: Record<PresetId, Localised>
  gates: Record<GateWord, Localised>
  steps: Record<StepWord, Localised>
  reasons: Record<ReasonWord, Localised>
}
