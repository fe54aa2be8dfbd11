import type { ReactNode } from 'react'
import styles from './Panel.module.css'

/** The confirmation that something was received: the page's heading and the one thing to keep. */
export function Panel({ heading, children }: { heading: string; children?: ReactNode }) {
  return (
    <div className={styles.panel}>
      <h1 className={styles.heading}>{heading}</h1>
      {children && <div className={styles.content}>{children}</div>}
    </div>
  )
}
