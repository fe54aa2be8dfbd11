import type { DutyFile } from '../../../operations/handling/types'
import { textsIn, type Locale } from '../../../translations'
import styles from './Record.module.css'

/** The files sent with something, by name. */
export function FileNames({ locale, files }: { locale: Locale; files: readonly DutyFile[] }) {
  if (files.length === 0) return null
  return (
    <>
      <p className={styles.label}>{textsIn(locale).duty.replies.files}</p>
      <ul className={styles.files}>
        {files.map(({ id, name, bytes }) => (
          <li key={id}>
            {name} <span className={styles.who}>{sizeOf(bytes)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const sizeOf = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} KB`
