import { isOutcomeClass } from '../../../../../_parts/isOutcomeClass'
import type { PublicEdition } from '../../../../../../../operations/readPublicEdition'
import { fill, textsIn, type Locale } from '../../../../../../../translations'
import styles from './Outcomes.module.css'

type OutcomesProps = { locale: Locale; outcomes: PublicEdition['outcomes'][number] }

/** What the departments answered to an entry, with the class of the outcome and the days it took. */
export function Outcomes({ locale, outcomes }: OutcomesProps) {
  const { site, options } = textsIn(locale)
  const words = site.digest
  return (
    <section className={styles.outcomes} lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <h3 className={styles.heading}>{words.outcomes}</h3>
      {outcomes.length === 0 && <p className={styles.none}>{words.noOutcome}</p>}
      {outcomes.map((outcome) => (
        <div key={`${outcome.department} ${outcome.text}`} className={styles.outcome}>
          <p className={styles.who}>
            <strong>{fill(words.outcomeBy, { department: outcome.department })}</strong>
            <span>
              {outcome.days === 0 ? words.outcomeSameDay : fill(words.outcomeDays, { days: outcome.days })}
            </span>
          </p>
          {isOutcomeClass(outcome.outcomeClass) && (
            <p className={styles.class}>{options.outcomeClasses[outcome.outcomeClass]}</p>
          )}
          <p className={styles.text} lang="zh-CN">
            {outcome.text}
          </p>
        </div>
      ))}
    </section>
  )
}
