import { textsIn } from '../../../translations'
import { Checkbox, problemAt, Radios, TextField } from '../../../ui'
import type { ItemFormProps } from './ItemForm'
import styles from './PublicityFields.module.css'
import { Section } from './Section'

/** Whether it may be public, and what the person declares. */
export function PublicityFields({ locale, input, problems }: ItemFormProps) {
  const { site, submit: words } = textsIn(locale)
  const { publicConsent, consentReason, original } = input
  const at = (name: string) => ({ name, error: problemAt(problems, name) })
  return (
    <Section name="publicity" legend={words.sections.publicity}>
      <Radios
        {...at('publicConsent')}
        label={words.consent}
        hint={words.consentHint}
        options={[
          { value: 'yes', label: words.consentYes },
          { value: 'no', label: words.consentNo },
        ]}
        value={answerOf(publicConsent)}
      />
      <div className={styles.reason}>
        <TextField
          {...at('consentReason')}
          label={words.consentReason}
          optional={site.form.optional}
          value={consentReason}
        />
      </div>
      <Checkbox {...at('original')} label={words.original} value="yes" checked={original} />
    </Section>
  )
}

function answerOf(consent: boolean | null): 'yes' | 'no' | undefined {
  if (consent === null) return undefined
  return consent ? 'yes' : 'no'
}
