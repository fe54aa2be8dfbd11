import type { DutyView } from '../../../operations/handling/types'
import { fill, textsIn, type Locale } from '../../../translations'
import { formatDay, formatInstant } from '../../../ui'
import { FileNames } from './FileNames'
import styles from './Record.module.css'

/** Whose opinions the lead collects, and what they said. */
export function Others({ locale, view }: { locale: Locale; view: Pick<DutyView, 'others'> }) {
  const words = textsIn(locale).duty.others
  if (view.others.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="others">
      <h2 id="others">{words.heading}</h2>
      {view.others.map(({ assignment, department, dueAt, isAwaited, opinion }) => (
        <div key={assignment} className={styles.said}>
          <h3>{department}</h3>
          {opinion ? (
            <>
              <p className={styles.who}>
                {opinion.by} · {formatInstant(opinion.at, locale)}
              </p>
              <p className={styles.text}>{opinion.text}</p>
              <FileNames locale={locale} files={opinion.files} />
            </>
          ) : (
            <p className={styles.who}>
              {isAwaited ? fill(words.waiting, { day: formatDay(dueAt, locale) }) : words.none}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
