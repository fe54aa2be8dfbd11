import type { ReactNode } from 'react'
import styles from './Timeline.module.css'

export type TimelineEntry = { key: string; at: string; when: string; what: string; note?: ReactNode }

/** What happened, newest first; `at` is the instant for machines, `when` for people. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className={styles.timeline}>
      {entries.map(({ key, at, when, what, note }) => (
        <li key={key} className={styles.entry}>
          <time className={styles.when} dateTime={at}>
            {when}
          </time>
          <div>
            <p className={styles.what}>{what}</p>
            {note && <div className={styles.note}>{note}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
