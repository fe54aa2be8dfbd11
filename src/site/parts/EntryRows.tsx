import type { EditionSummary, EntrySummary } from '../../operations/public'
import type { Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import { entryPath, linkFrom } from '../addresses'
import styles from './EntryRows.module.css'
import { issueName } from './issueName'
import { OutcomeMark } from './OutcomeMark'
import { Title } from './Title'

export type EntryOfIssue = { edition: EditionSummary; entry: EntrySummary }

/** Entries of several issues: title, where it was printed, what became of it. */
export function EntryRows({ locale, rows }: { locale: Locale; rows: readonly EntryOfIssue[] }) {
  return (
    <ol className={styles.rows}>
      {rows.map(({ edition, entry }) => {
        const { series, head } = edition
        const path = entryPath(series, head.year, head.number, entry.position)
        return (
          <li key={path} data-entry={path}>
            <a className={styles.title} href={linkFrom(locale, path)} lang="zh-CN">
              <Title text={entry.title} />
            </a>
            <p className={styles.line}>
              <OutcomeMark locale={locale} answers={entry.answers} />
              <span className={styles.where}>
                <span lang="zh-CN">{issueName(head, 'zh')}</span> ·{' '}
                <time dateTime={head.date}>{formatDay(head.date, locale)}</time>
              </span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
