import type { ReactNode } from 'react'
import styles from './Notice.module.css'

type NoticeProps = {
  /** `plain` says something; `attention` asks the reader for something; `good` tells a success. */
  kind?: 'plain' | 'attention' | 'good'
  heading?: string
  children: ReactNode
}

/** A remark set apart from the text. */
export function Notice({ kind = 'plain', heading, children }: NoticeProps) {
  return (
    <div className={styles[kind]}>
      {heading && <h2 className={styles.heading}>{heading}</h2>}
      {children}
    </div>
  )
}
