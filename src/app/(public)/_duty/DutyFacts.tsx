import type { DutyView } from '../../../operations/handling/types'
import { fill, textsIn, type Locale } from '../../../translations'
import { formatInstant, SummaryList } from '../../../ui'
import styles from './Aside.module.css'

/** The duty at a glance. */
export function DutyFacts({ locale, view }: { locale: Locale; view: DutyView }) {
  const words = textsIn(locale).duty.facts
  const { acknowledgedAt, acknowledgedBy, contact } = view
  const acknowledged = acknowledgedAt && {
    name: words.acknowledged,
    value: fill(words.acknowledgedBy, { at: formatInstant(acknowledgedAt, locale), name: acknowledgedBy }),
  }
  return (
    <section className={styles.part} aria-labelledby="facts">
      <h2 id="facts">{words.heading}</h2>
      <SummaryList
        rows={[
          { name: words.role, value: roleOf(locale, view) },
          { name: words.dispatched, value: formatInstant(view.dispatchedAt, locale) },
          ...(acknowledged ? [acknowledged] : []),
          { name: words.contact, value: [contact.name, contact.post].filter(Boolean).join(' ') },
          { name: words.reporter, value: view.reporter },
        ]}
      />
    </section>
  )
}

function roleOf(locale: Locale, { role, grade, lead }: DutyView): string {
  const { duty, options } = textsIn(locale)
  if (role === 'co' && lead) return fill(duty.facts.roleCo, { lead: lead.department })
  return fill(duty.facts.roleValue, { role: options.assignmentRoles[role], grade: options.dutyGrades[grade] })
}
