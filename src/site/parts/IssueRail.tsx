import type { PublicEdition } from '../../operations/public'
import { textsIn, type Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import { entryPath, issueHref, linkFrom } from '../addresses'
import styles from './IssueRail.module.css'
import { NumberLine } from './NumberLine'
import { Title } from './Title'

/** The issue an entry stands in, beside it: its head in small, and what else is in it. */
export function IssueRail({
  locale,
  edition,
  position,
}: {
  locale: Locale
  edition: PublicEdition
  position: number
}) {
  const { content, series } = edition
  const { entries, year, number } = content
  return (
    <aside className={styles.rail} aria-label={textsIn(locale).publicSite.entry.neighbours}>
      <p className={styles.name} lang="zh-CN">
        <a href={linkFrom(locale, issueHref(edition))}>{content.masthead}</a>
      </p>
      <p className={styles.number} lang="zh-CN">
        <span>
          <NumberLine head={content} />
        </span>
        <time dateTime={content.date}>{formatDay(content.date, 'zh')}</time>
      </p>
      <ol className={styles.entries} lang="zh-CN">
        {entries.map((entry) => (
          <li key={entry.position}>
            {entry.position === position ? (
              <span aria-current="page">
                <Title text={entry.title} />
              </span>
            ) : (
              <a href={linkFrom(locale, entryPath(series, year, number, entry.position))}>
                <Title text={entry.title} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </aside>
  )
}
