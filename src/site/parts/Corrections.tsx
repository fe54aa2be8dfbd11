import type { PublicErratum } from '../../operations/public'
import { fill, textsIn, type Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import styles from './Corrections.module.css'

/** Dated corrections beside the frozen text; nothing where there are none. */
export function Corrections({ locale, errata }: { locale: Locale; errata: readonly PublicErratum[] }) {
  if (errata.length === 0) return null
  const words = textsIn(locale).publicSite.errata
  return (
    <section className={styles.corrections} aria-labelledby="corrections">
      <h2 id="corrections" className={styles.heading}>
        {words.heading}
      </h2>
      <p className={styles.lead}>{words.text}</p>
      <ul>
        {errata.map(({ position, text, at }, index) => (
          <li key={index}>
            <span className={styles.when}>
              <time dateTime={at}>{formatDay(at, locale)}</time>
              {position !== null && ` · ${fill(words.entry, { position })}`}
            </span>
            <span lang="zh-CN" className={styles.text}>
              {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
