import type { TrackingView } from '../../../../../operations/readTracking'
import { textsIn, type Locale } from '../../../../../translations'
import { formatDay } from '../../../../../ui'
import { isOutcomeClass } from '../../../_parts/isOutcomeClass'
import styles from './Answers.module.css'

/** What departments answered, as verified. */
export function Answers({ locale, answers }: { locale: Locale; answers: TrackingView['answers'] }) {
  const { site, options } = textsIn(locale)
  if (answers.length === 0) return null
  return (
    <section className={styles.answers} aria-labelledby="answers">
      <h2 id="answers">{site.track.answers}</h2>
      {answers.map(({ department, outcomeClass, text, at }) => (
        <div key={`${department} ${at}`} className={styles.answer}>
          <h3>{department}</h3>
          <p className={styles.when}>
            <time dateTime={at}>{formatDay(at, locale)}</time>
          </p>
          {isOutcomeClass(outcomeClass) && <p className={styles.class}>{options.outcomeClasses[outcomeClass]}</p>}
          <p className={styles.text}>{text}</p>
        </div>
      ))}
    </section>
  )
}
