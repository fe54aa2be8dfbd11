import type { SiteOverview } from '../../operations/public'
import { fill, textsIn, type Locale } from '../../translations'
import { EntryRows, type EntryOfIssue } from '../parts/EntryRows'
import { standing } from '../parts/standing'
import { ListHead } from './ListHead'
import styles from './SearchPage.module.css'

/** Every title by year; where scripts run, a field narrows them down. */
export function SearchPage({ locale, overview }: { locale: Locale; overview: SiteOverview }) {
  const texts = textsIn(locale)
  const words = texts.publicSite.search
  return (
    <>
      <ListHead locale={locale} title={words.title}>
        <p>{words.lead}</p>
      </ListHead>
      <div className={styles.field} role="search">
        <label htmlFor="find">{words.label}</label>
        <input
          id="find"
          type="search"
          autoComplete="off"
          data-search="/digest/search.json"
          data-found={words.found}
          data-none={words.foundNone}
        />
        <p role="status" data-search-status className={styles.status} />
      </div>
      <p className={styles.plain}>{words.withoutScript}</p>
      {byYear(overview).map(({ year, rows }) => (
        <section key={year} data-search-group aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`} className={styles.year}>
            {fill(texts.site.digest.byYear, { year })}
          </h2>
          <EntryRows locale={locale} rows={rows} />
        </section>
      ))}
    </>
  )
}

function byYear(overview: SiteOverview): { year: number; rows: EntryOfIssue[] }[] {
  const years = new Map<number, EntryOfIssue[]>()
  for (const edition of standing(overview)) {
    const rows = edition.entries.map((entry) => ({ edition, entry }))
    years.set(edition.head.year, [...(years.get(edition.head.year) ?? []), ...rows])
  }
  return [...years].sort(([a], [b]) => b - a).map(([year, rows]) => ({ year, rows }))
}
