import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

/** Says that there is nothing yet, and what to do about it. */
export function EmptyState({ heading, children }: { heading: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.heading}>{heading}</p>
      {children}
    </div>
  )
}
