import type { SubmissionInput } from '../../../../../../domain/submission'
import { fill, textsIn, type Locale } from '../../../../../../translations'
import { Fieldset, problemAt, TextArea, type Problem } from '../../../../../../ui'

type SuggestionFieldsProps = {
  locale: Locale
  suggestions: SubmissionInput['suggestions']
  problems: readonly Problem[]
}

/** The suggestions made before and one empty row; each keeps the department it named. */
export function SuggestionFields({ locale, suggestions, problems }: SuggestionFieldsProps) {
  const { site, submit: words } = textsIn(locale)
  const rows = [...suggestions, { text: '', department: undefined }]
  return (
    <Fieldset name="suggestions" legend={words.suggestions} hint={words.suggestionsHint}>
      {rows.map(({ text, department }, index) => (
        <div key={index}>
          <TextArea
            name={`suggestions.${index}.text`}
            label={fill(words.suggestion, { number: index + 1 })}
            optional={index > 0 ? site.form.optional : undefined}
            error={problemAt(problems, `suggestions.${index}.text`)}
            value={text}
            rows={4}
          />
          <input type="hidden" name={`suggestions.${index}.department`} value={department ?? ''} />
        </div>
      ))}
    </Fieldset>
  )
}
