import type { PublicDuty } from '../../operations/public'
import { fill, textsIn, type Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import styles from './Outcomes.module.css'

/** A department that has yet to answer, with both dates where its deadline moved; silence is said. */
export function PendingDuty({ duty, locale }: { duty: PublicDuty; locale: Locale }) {
  const words = textsIn(locale).publicSite.outcome.pending
  const { department, given, dueAt, originalDueAt, isPaused, isSilent } = duty
  const day = (instant: string) => formatDay(instant, locale)
  return (
    <div className={styles.outcome}>
      <p className={styles.who}>{fill(words.by, { department })}</p>
      {isSilent && (
        <p className={styles.class}>
          <strong className={styles.silent}>{words.silent}</strong>
        </p>
      )}
      <p className={styles.when}>
        {fill(originalDueAt ? words.moved : words.due, {
          given: day(given),
          due: day(dueAt),
          original: originalDueAt ? day(originalDueAt) : '',
        })}
      </p>
      {isPaused && <p className={styles.when}>{words.paused}</p>}
    </div>
  )
}
