import type { SubmissionInput } from '../../../../../../domain/submission'
import { textsIn, type Locale } from '../../../../../../translations'
import { Fieldset, problemAt, TextArea, TextField, type Problem } from '../../../../../../ui'

type ReporterFieldsProps = { locale: Locale; input: SubmissionInput; problems: readonly Problem[] }

/** Who speaks and how to reach them. */
export function ReporterFields({ locale, input, problems }: ReporterFieldsProps) {
  const { site, submit: words } = textsIn(locale)
  const { reporter, coReporters = [] } = input
  const at = (name: string) => ({ name, error: problemAt(problems, name) })
  const optional = site.form.optional
  return (
    <Fieldset name="reporter" legend={words.sections.reporter} level="section">
      <TextField {...at('reporter.name')} label={words.reporterName} value={reporter.name} autoComplete="name" width={20} />
      <TextField
        {...at('reporter.email')}
        label={words.reporterEmail}
        hint={words.reporterEmailHint}
        value={reporter.email}
        type="email"
        autoComplete="email"
        width={20}
      />
      <TextField
        {...at('reporter.phone')}
        label={words.reporterPhone}
        hint={words.reporterPhoneHint}
        optional={optional}
        value={reporter.phone}
        type="tel"
        autoComplete="tel"
        width={20}
      />
      <TextField
        {...at('reporter.unit')}
        label={words.reporterUnit}
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
        value={coReporters.join('、')}
        rows={2}
      />
    </Fieldset>
  )
}
