import type { ReactNode } from 'react'
import styles from './Masthead.module.css'

type MastheadProps = {
  /** Small line above the name. */
  over?: string
  /** The name, set in red as on paper. */
  name: string
  /** Lines beneath: 第 12 期 and the like. */
  children?: ReactNode
  /** The two ends of the line above the red rule. */
  left?: string
  right?: string
  as?: 'h1' | 'p'
  /** `small` when the head is quoted on another page. */
  size?: 'full' | 'small'
}

/** The red head of a printed issue: name, number, issuer and date, and the rule. */
export function Masthead({
  over,
  name,
  children,
  left,
  right,
  as: Name = 'h1',
  size = 'full',
}: MastheadProps) {
  return (
    <div className={styles.masthead}>
      {over && <p className={styles.over}>{over}</p>}
      <Name className={size === 'full' ? styles.name : styles.smallName}>{name}</Name>
      {children && <div className={styles.numbers}>{children}</div>}
      {(left || right) && (
        <div className={styles.line}>
          <span>{left}</span>
          <span>{right}</span>
        </div>
      )}
    </div>
  )
}
