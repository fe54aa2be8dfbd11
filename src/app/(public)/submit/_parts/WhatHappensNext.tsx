import { outcomeWithinDays } from '../../../../operations/announceItem'
import { fill, textsIn, type Locale } from '../../../../translations'
import styles from './WhatHappensNext.module.css'

type WhatHappensNextProps = { locale: Locale; /** The receipt is given already. */ isReceived?: boolean }

/** What the person may expect, and by when. */
export function WhatHappensNext({ locale, isReceived = false }: WhatHappensNextProps) {
  const words = textsIn(locale).submit
  const steps = isReceived ? words.next : [words.nextReceipt, ...words.next]
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next">{isReceived ? words.received.next : words.nextHeading}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{fill(step, { days: outcomeWithinDays })}</li>
        ))}
      </ol>
    </section>
  )
}
