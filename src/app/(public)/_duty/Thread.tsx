import type { DutyView } from '../../../operations/handling/types'
import { fill, textsIn, type Locale } from '../../../translations'
import { formatInstant, Tag } from '../../../ui'
import { classes } from '../../../ui/classes'
import styles from './Record.module.css'

/** What the department asked and the office said, oldest first. */
export function Thread({ locale, view }: { locale: Locale; view: DutyView }) {
  const words = textsIn(locale).duty.thread
  const { thread, office, due } = view
  if (thread.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="thread">
      <h2 id="thread">{words.heading}</h2>
      {thread.map(({ id, side, text, by, at }) => (
        <div key={id} className={classes(styles.said, side === 'office' && styles.office)}>
          <p className={styles.who}>
            {fill(words.by, { side: fill(words[side], { office }), name: by })} · {formatInstant(at, locale)}
          </p>
          <p className={styles.text}>{text}</p>
        </div>
      ))}
      {due.pausedSince && (
        <p className={styles.label}>
          <Tag kind="attention">{words.open}</Tag>
        </p>
      )}
    </section>
  )
}
