import type { EditionSummary, PublicSeries } from '../../operations/public'
import { fill, textsIn, type Locale } from '../../translations'
import { linkFrom, seriesPath, yearPath } from '../addresses'
import { IssueRows } from '../parts/IssueRows'
import { Pages } from '../parts/Pages'
import type { ListPage } from './listPages'
import { ListHead } from './ListHead'
import styles from './SeriesPage.module.css'

type SeriesPageProps = {
  locale: Locale
  series: PublicSeries
  years: readonly number[]
  /** The year shown, or null for all. */
  year: number | null
  list: ListPage<EditionSummary>
}

/** The issues of a series, of all years or of one. */
export function SeriesPage({ locale, series, years, year, list }: SeriesPageProps) {
  const texts = textsIn(locale)
  const words = texts.site.digest
  const crumbs =
    year === null ? [] : [{ href: seriesPath(series.slug), text: series.name, lang: 'zh-CN' as const }]
  return (
    <>
      <ListHead
        locale={locale}
        title={year === null ? series.name : fill(words.byYear, { year })}
        {...(year === null ? { lang: 'zh-CN' as const } : {})}
        crumbs={crumbs}
      >
        {year === null && series.intro !== '' && <p lang="zh-CN">{series.intro}</p>}
        {series.subscribable && (
          <p>
            <a href="/subscribe">{texts.publicSite.subscribe}</a>
          </p>
        )}
      </ListHead>
      <nav className={styles.years} aria-label={texts.publicSite.front.allYears}>
        <ul>
          {years.map((one) => (
            <li key={one}>
              <a
                href={linkFrom(locale, yearPath(series.slug, one))}
                aria-current={one === year ? 'page' : undefined}
              >
                {fill(words.byYear, { year: one })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <IssueRows locale={locale} editions={list.rows} />
      <Pages locale={locale} {...list} />
    </>
  )
}
