import type { Quota } from '../../../../operations/member/readQuota'
import { fill, textsIn, type Locale } from '../../../../translations'
import { formatDay } from '../../../../ui'
import styles from './Card.module.css'

/** How far one is with the quarter's quota, as a sentence and a bar; nothing where none is asked. */
export function QuotaCard({ locale, quota }: { locale: Locale; quota: Quota | null }) {
  if (!quota) return null
  const words = textsIn(locale).members.me
  const { year, quarter, sent, minimum, until } = quota
  const left = Math.max(0, minimum - sent)
  return (
    <section className={styles.card} aria-labelledby="quota">
      <h2 id="quota">{words.quota}</h2>
      <p className={styles.strong}>
        {fill(left > 0 ? words.quotaLeft : words.quotaDone, { sent, minimum, left })}
      </p>
      <p className={styles.bar} aria-hidden="true">
        {Array.from({ length: minimum }, (_, index) => (
          <span key={index} className={index < sent ? styles.done : undefined} />
        ))}
      </p>
      <p className={styles.soft}>
        {fill(words.quotaUntil, { year, quarter, date: formatDay(until, locale) })}
      </p>
    </section>
  )
}
