import { submissionLimits } from '../../../../domain/submission'
import { fill, textsIn } from '../../../../translations'
import { Button, Fieldset, problemAt, Select, TextArea } from '../../../../ui'
import type { SubmitFormProps } from './SubmitForm'
import styles from './SuggestionFields.module.css'

/** Suggestions, each with the department it is for, and a button that shows the form again with one more row. */
export function SuggestionFields({ locale, form, problems, offer }: SubmitFormProps) {
  const { site, submit: words } = textsIn(locale)
  const { suggestions } = form.input
  const departments = offer.departments.map(({ id, name }) => ({ value: id, label: name }))
  const rows = Array.from(
    { length: Math.max(form.rows, suggestions.length) },
    (_, index) => suggestions[index],
  )
  return (
    <Fieldset name="suggestions" legend={words.suggestions} hint={words.suggestionsHint}>
      {rows.map((row, index) => (
        <div key={index} className={styles.row}>
          <TextArea
            name={`suggestions.${index}.text`}
            label={fill(words.suggestion, { number: index + 1 })}
            optional={index > 0 ? site.form.optional : undefined}
            error={problemAt(problems, `suggestions.${index}.text`)}
            value={row?.text}
            rows={3}
          />
          {departments.length > 0 && (
            <Select
              name={`suggestions.${index}.department`}
              label={fill(words.suggestionDepartment, { number: index + 1 })}
              optional={site.form.optional}
              error={problemAt(problems, `suggestions.${index}.department`)}
              options={departments}
              placeholder={words.noDepartment}
              value={row?.department}
            />
          )}
        </div>
      ))}
      {rows.length < submissionLimits.suggestions && (
        <p className={styles.more}>
          <Button kind="secondary" name="then" value="addSuggestion">
            {words.addSuggestion}
          </Button>
        </p>
      )}
    </Fieldset>
  )
}
