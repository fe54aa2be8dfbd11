import { submissionLimits } from '../../../domain/submission'
import { textsIn } from '../../../translations'
import { Fieldset } from '../../../ui'
import type { ItemFormProps } from './ItemForm'
import { SuggestionRows } from './SuggestionRows'

/** Suggestions, each with the department it is for. Without scripts a button shows the form again with one more row. */
export function SuggestionFields({ locale, input, rows, problems, departments }: ItemFormProps) {
  const { site, assist, submit: words } = textsIn(locale)
  const offered = Array.from({ length: Math.max(rows, input.suggestions.length) }, (_, index) => ({
    text: input.suggestions[index]?.text ?? '',
    department: input.suggestions[index]?.department ?? '',
  }))
  return (
    <Fieldset name="suggestions" legend={words.suggestions} hint={words.suggestionsHint}>
      <SuggestionRows
        rows={offered}
        departments={departments.map(({ id, name }) => ({ value: id, label: name }))}
        errors={Object.fromEntries(
          problems
            .filter(({ field }) => field.startsWith('suggestions.'))
            .map(({ field, text }) => [field, text]),
        )}
        max={submissionLimits.suggestions}
        words={{
          text: words.suggestion,
          department: words.suggestionDepartment,
          noDepartment: words.noDepartment,
          optional: site.form.optional,
          add: words.addSuggestion,
          ...assist.row,
        }}
      />
    </Fieldset>
  )
}
