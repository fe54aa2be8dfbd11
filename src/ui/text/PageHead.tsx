import type { ReactNode } from 'react'
import styles from './PageHead.module.css'

/** The page's heading, what stands above it and what introduces it. */
export function PageHead({
  over,
  heading,
  children,
}: {
  over?: ReactNode
  heading: string
  children?: ReactNode
}) {
  return (
    <div className={styles.head}>
      {over && <p className={styles.over}>{over}</p>}
      <h1>{heading}</h1>
      {children && <div className={styles.lead}>{children}</div>}
    </div>
  )
}
