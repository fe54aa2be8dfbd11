import { textsIn } from '../../../../translations'
import { problemAt, TextField } from '../../../../ui'
import { Section } from './Section'
import type { SubmitFormProps } from './SubmitForm'

/** Who speaks and how to reach them. */
export function ReporterFields({ locale, form, problems }: SubmitFormProps) {
  const { site, submit: words } = textsIn(locale)
  const { reporter, coReporters = [] } = form.input
  const at = (name: string) => ({ name, error: problemAt(problems, name) })
  const optional = site.form.optional
  return (
    <Section name="reporter" legend={words.sections.reporter} hint={words.privacy}>
      <TextField
        {...at('reporter.name')}
        label={words.reporterName}
        value={reporter.name}
        autoComplete="name"
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
        {...at('reporter.email')}
        label={words.reporterEmail}
        hint={words.reporterEmailHint}
        value={reporter.email}
        type="email"
        autoComplete="email"
        spellCheck={false}
        width={20}
      />
      <TextField
        {...at('coReporters')}
        label={words.coReporters}
        hint={words.coReportersHint}
        optional={optional}
        value={coReporters.join('、')}
      />
    </Section>
  )
}
