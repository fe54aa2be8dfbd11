import type { SubmissionInput } from '../../../domain/submission'
import { textsIn, type Locale } from '../../../translations'
import { problemAt, TextField, type Problem } from '../../../ui'
import { Section } from './Section'

type ReporterFieldsProps = { locale: Locale; input: SubmissionInput; problems: readonly Problem[] }

/** Who speaks and how to reach them: the same in a first submission and in a revision. */
export function ReporterFields({ locale, input, problems }: ReporterFieldsProps) {
  const { site, submit: words } = textsIn(locale)
  const { reporter, coReporters = [] } = input
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
