import type { DutyView } from '../../../operations/handling/types'
import type { AssignmentState } from '../../../domain/vocabulary'
import { fill, textsIn, type Locale } from '../../../translations'
import { formatDay } from '../../../ui'
import { classes } from '../../../ui/classes'
import styles from './DueBox.module.css'
import { leftWords } from './leftWords'

const running: readonly AssignmentState[] = ['dispatched', 'acknowledged', 'returnRequested', 'redo']

/** The deadline, how much of it is left, and how it came about. */
export function DueBox({ locale, view }: { locale: Locale; view: DutyView }) {
  const words = textsIn(locale).duty.due
  const { due } = view
  if (!running.includes(view.state)) return null
  const after = formatDay(due.day, locale)
  return (
    <section className={classes(styles.box, due.isOver && styles.late)} aria-labelledby="due">
      <h2 id="due" className={styles.name}>
        {words.heading}
      </h2>
      <p className={styles.day}>{fill(words.by, { day: after })}</p>
      <p className={styles.left}>{leftWords(locale, due)}</p>
      {due.originalDay !== due.day && (
        <p>{fill(words.moved, { before: formatDay(due.originalDay, locale), after })}</p>
      )}
      {due.words.length > 0 && (
        <details className={styles.how}>
          <summary>{words.how}</summary>
          <ol>
            {due.words.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
