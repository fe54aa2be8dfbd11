import type { DutyView } from '../../../operations/handling/types'
import { textsIn, type Locale } from '../../../translations'
import styles from './Aside.module.css'
import type { Desk } from './desk'
import { letterLinks } from './letterLinks'

/** The documents of a duty, to print or to file. */
export function Letters({ locale, view, desk }: { locale: Locale; view: DutyView; desk: Desk }) {
  const links = letterLinks(locale, view, desk)
  if (links.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="letters">
      <h2 id="letters">{textsIn(locale).duty.letters.heading}</h2>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
