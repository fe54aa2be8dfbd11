import type { DepartmentAct, DutyView } from '../../../operations/handling/types'
import { fill, textsIn, type Locale } from '../../../translations'
import { formatDay } from '../../../ui'
import { pathOf } from './actPaths'
import type { Desk } from './desk'
import styles from './OtherActs.module.css'

const others = ['ask', 'requestExtension', 'requestReturn', 'replaceContact'] as const

/** What else can be done, and for what cannot: why not. Nothing is left to find out by trying. */
export function OtherActs({ locale, view, desk }: { locale: Locale; view: DutyView; desk: Desk }) {
  const words = textsIn(locale).duty
  const offers = others.flatMap((act) => view.acts.filter(({ id }) => id === act))
  if (!offers.some(({ enabled }) => enabled)) return null
  const values = { day: formatDay(view.returnUntil ?? view.due.day, locale) }
  return (
    <nav className={styles.acts} aria-labelledby="also">
      <h2 id="also">{words.acts.heading}</h2>
      <ul>
        {offers.map(({ id, enabled, reasons }) => (
          <li key={id}>
            {enabled ? (
              <a href={`${desk.base}/${pathOf[id]}`}>{fill(words.acts[id], values)}</a>
            ) : (
              <span className={styles.closed}>{fill(words.acts[id], values)}</span>
            )}
            <p className={styles.hint}>
              {enabled ? fill(hintOf(id, words.hints), values) : reasons.join('；')}
            </p>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const hintOf = (act: DepartmentAct, hints: Record<(typeof others)[number], string>): string => {
  const known = others.find((one) => one === act)
  return known ? hints[known] : ''
}
