import type { PublicEdition } from '../../operations/public'
import { textsIn, type Locale } from '../../translations'
import { entryPath, linkFrom } from '../addresses'
import { EntryBody } from './EntryBody'
import styles from './IssueEntry.module.css'
import { openingOf } from './openingOf'
import { Outcomes } from './Outcomes'
import { Title } from './Title'

type IssueEntryProps = {
  locale: Locale
  edition: PublicEdition
  entry: PublicEdition['content']['entries'][number]
  /** The section's heading when it begins with this entry. */
  section: string | null
  /** Whole texts, or how each begins. */
  whole: boolean
}

/** One entry on its issue's page, with its own anchor. */
export function IssueEntry({ locale, edition, entry, section, whole }: IssueEntryProps) {
  const { year, number, reporterPlace, entries } = edition.content
  const isOneOfMany = entries.length > 1
  const { position, title, note, byline, blocks } = entry
  const href = linkFrom(locale, entryPath(edition.series, year, number, position))
  const answers = edition.outcomes[position] ?? []
  return (
    <article id={`entry-${position}`} className={styles.entry} aria-labelledby={`title-${position}`}>
      <div className={styles.margin}>
        {isOneOfMany && (
          <span className={styles.number} aria-hidden="true">
            {position}
          </span>
        )}
        {section && (
          <span className={styles.section} lang="zh-CN">
            {section}
          </span>
        )}
      </div>
      <div className={styles.column}>
        <h2 id={`title-${position}`} className={styles.title} lang="zh-CN">
          <a href={href}>
            <Title text={title} />
          </a>
        </h2>
        {whole ? (
          <EntryBody
            note={note}
            byline={byline}
            bylineFirst={reporterPlace === 'opening'}
            blocks={blocks}
            headingLevel={3}
          />
        ) : (
          <p className={styles.opening} lang="zh-CN">
            {openingOf(blocks)} <a href={href}>{textsIn(locale).publicSite.front.read}</a>
          </p>
        )}
        <Outcomes
          locale={locale}
          answers={answers}
          duties={edition.duties?.[position] ?? []}
          id={`outcomes-${position}`}
        />
        {isOneOfMany && (
          <p className={styles.back}>
            <a href="#contents">{textsIn(locale).site.digest.toContents}</a>
          </p>
        )}
      </div>
    </article>
  )
}
