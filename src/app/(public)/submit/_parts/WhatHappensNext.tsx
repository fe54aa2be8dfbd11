import { outcomeWithinDays } from '../../../../operations/announceItem'
import { fill, textsIn, type Locale } from '../../../../translations'
import styles from './WhatHappensNext.module.css'

/** What the person may expect, and by when. */
export function WhatHappensNext({ locale }: { locale: Locale }) {
  const words = textsIn(locale).submit
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next">{words.nextHeading}</h2>
      <ol>
        {words.next.map((step) => (
          <li key={step}>{fill(step, { days: outcomeWithinDays })}</li>
        ))}
      </ol>
    </section>
  )
}
