import { submissionLimits, type SubmissionInput } from '../../../../../../domain/submission'

type Changed = { rows: number; focus: string }

/**
 * What the buttons of the revise form do instead of sending: one more row of suggestions, or the page
 * again with what was changed.
 */
export function changeRevision(then: string, { suggestions }: SubmissionInput): Changed | null {
  if (then === 'compare') return { rows: suggestions.length, focus: 'changes' }
  if (then !== 'addSuggestion') return null
  const rows = Math.min(submissionLimits.suggestions, suggestions.length + 1)
  return { rows, focus: `suggestions.${rows - 1}.text` }
}
