import type { FormAction } from '../../../plugins/public-submission'
import { submissionLimits } from '../../domain/submission'

/** One more row of suggestions, as the button of the form asks for; everything else stays as it was typed. */
export const addSuggestion: FormAction = ({ values }) => {
  const rows = Array.isArray(values.suggestions) ? values.suggestions : []
  const suggestions = [...rows, { text: '' }].slice(0, submissionLimits.suggestions)
  return { values: { ...values, suggestions }, focus: `suggestions.${suggestions.length - 1}.text` }
}
