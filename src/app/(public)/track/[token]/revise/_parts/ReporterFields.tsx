import type { SubmissionInput } from '../../../../../../domain/submission'
import { textsIn, type Locale } from '../../../../../../translations'
import { Fieldset, problemAt, TextArea, TextField, type Problem } from '../../../../../../ui'

type ReporterFieldsProps = { locale: Locale; input: SubmissionInput; problems: readonly Problem[] }

/** Who speaks and how to reach them. */
export function ReporterFields({ locale, input, problems }: ReporterFieldsProps) {
  const { site } = textsIn(locale)
  const words = site.track.fields
  const { reporter, coReporters = [] } = input
  const at = (name: string) => ({ name, error: problemAt(problems, name) })
  const optional = site.form.optional
  return (
    <Fieldset name="reporter" legend={words.reporter}>
      <TextField {...at('reporter.name')} label={words.name} value={reporter.name} autoComplete="name" width={20} />
      <TextField
        {...at('reporter.email')}
        label={words.email}
        value={reporter.email}
        type="email"
        autoComplete="email"
        width={20}
      />
      <TextField
        {...at('reporter.phone')}
        label={words.phone}
        optional={optional}
        value={reporter.phone}
        type="tel"
        autoComplete="tel"
        width={20}
      />
      <TextField
        {...at('reporter.unit')}
        label={words.unit}
        optional={optional}
        value={reporter.unit}
        autoComplete="organization"
        width={20}
      />
      <TextArea
        {...at('coReporters')}
        label={words.coReporters}
        hint={words.coReportersHint}
        optional={optional}
        value={coReporters.join('\n')}
        rows={2}
      />
    </Fieldset>
  )
}
