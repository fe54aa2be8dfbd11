import type { PublicEdition } from '../../../operations/public'
import { entryPath, issueHref } from '../../../site/addresses'
import { fill, textsIn, type Locale } from '../../../translations'
import { EmptyState, formatDay, Masthead } from '../../../ui'
import styles from './LatestIssue.module.css'

const shownEntries = 6

/** The latest issue as its own front page: head, red rule and what is in it. */
export function LatestIssue({ locale, edition }: { locale: Locale; edition: PublicEdition | null }) {
  const { home, digest } = textsIn(locale).site
  if (!edition) return <EmptyState heading={home.noIssue}>{home.noIssueText}</EmptyState>
  const { content } = edition
  const href = issueHref(edition)
  return (
    <section className={styles.issue} aria-labelledby="latest">
      <h2 id="latest" className={styles.label}>
        {home.latest}
      </h2>
      <div className={styles.sheet} lang="zh-CN">
        <Masthead
          as="p"
          size="small"
          name={content.masthead}
          left={content.issuer}
          right={formatDay(content.date, 'zh')}
        >
          {fill(textsIn('zh').site.digest.issueNumber, { number: content.number })}
        </Masthead>
        <ol className={styles.entries}>
          {content.entries.slice(0, shownEntries).map(({ position, title }) => (
            <li key={position}>
              <a href={entryPath(edition.series, content.year, content.number, position)}>{title}</a>
            </li>
          ))}
        </ol>
      </div>
      <p className={styles.more}>
        <a href={href}>{home.readIssue}</a>
        <span>{fill(digest.entryCount, { count: content.entries.length })}</span>
        <a href="/digest">{home.allIssues}</a>
      </p>
    </section>
  )
}
