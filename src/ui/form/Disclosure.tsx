import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

type DisclosureProps = {
  summary: string
  /** Shown unfolded at first. */ open?: boolean
  children: ReactNode
}

/** Fields that few need, under a line that unfolds them. Works without scripts. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
