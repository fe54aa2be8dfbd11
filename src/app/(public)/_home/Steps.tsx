import { textsIn, type Locale } from '../../../translations'
import styles from './Steps.module.css'

const numerals = { zh: ['一', '二', '三', '四'], en: ['1', '2', '3', '4'] } as const

/** The way of one item, from being raised to being answered. */
export function Steps({ locale }: { locale: Locale }) {
  const words = textsIn(locale).site.home
  return (
    <section className={styles.section} aria-labelledby="how">
      <h2 id="how">{words.how}</h2>
      <ol className={styles.steps}>
        {words.steps.map(({ heading, text }, index) => (
          <li key={heading} className={styles.step}>
            <span className={styles.numeral} aria-hidden="true">
              {numerals[locale][index]}
            </span>
            <div>
              <h3>{heading}</h3>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
