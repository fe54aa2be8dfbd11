import type { PublicEdition } from '../../../../operations/readPublicEdition'
import { fill, textsIn, type Locale } from '../../../../translations'
import { formatDay } from '../../../../ui'
import styles from './EditionList.module.css'
import { issueHref } from './issueHref'

/** Issues under the year they were signed in, each with what is in it. */
export function EditionList({ locale, editions }: { locale: Locale; editions: readonly PublicEdition[] }) {
  const words = textsIn(locale).site.digest
  return byYear(editions).map(({ year, issues }) => (
    <section key={year} className={styles.year} aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`} className={styles.heading}>
        {fill(words.byYear, { year })}
      </h2>
      <ol className={styles.issues}>
        {issues.map((edition) => (
          <li key={edition.id} className={styles.issue}>
            <div className={styles.number}>
              <h3 lang="zh-CN">
                <a href={issueHref(edition)}>
                  <span className={styles.series}>{edition.content.seriesName}</span>{' '}
                  {fill(textsIn('zh').site.digest.issueNumber, { number: edition.content.number })}
                </a>
              </h3>
              <p className={styles.date}>
                <time dateTime={edition.content.date}>{formatDay(edition.content.date, locale)}</time>
                <span>{fill(words.entryCount, { count: edition.content.entries.length })}</span>
              </p>
            </div>
            <ul className={styles.titles} lang="zh-CN">
              {edition.content.entries.map(({ position, title }) => (
                <li key={position}>
                  <a href={`${issueHref(edition)}#entry-${position}`}>{title}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  ))
}

function byYear(editions: readonly PublicEdition[]): { year: number; issues: PublicEdition[] }[] {
  const years = new Map<number, PublicEdition[]>()
  for (const edition of editions) years.set(edition.content.year, [...(years.get(edition.content.year) ?? []), edition])
  return [...years].sort(([a], [b]) => b - a).map(([year, issues]) => ({ year, issues }))
}
