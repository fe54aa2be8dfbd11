import type { ReactNode } from 'react'
import styles from './Prose.module.css'

/** Plain explanatory text: paragraphs, headings, lists and links. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>
}
