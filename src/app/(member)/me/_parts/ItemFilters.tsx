import { itemFilters, type MyItems } from '../../../../operations/listMyItems'
import { fill, textsIn, type Locale } from '../../../../translations'
import styles from './ItemFilters.module.css'
import { mePath, type MeQuery } from './readMeQuery'

type ItemFiltersProps = { locale: Locale; query: MeQuery; list: Pick<MyItems, 'counts' | 'years'> }

/** Links that narrow the list by progress and by year. What would show nothing is not offered. */
export function ItemFilters({ locale, query, list }: ItemFiltersProps) {
  const words = textsIn(locale).members.me
  const filters = [undefined, ...itemFilters].filter(
    (filter) => filter === query.filter || list.counts[filter ?? 'all'] > 0,
  )
  const years = list.years.length > 1 ? [undefined, ...list.years] : []
  return (
    <>
      <nav className={styles.filters} aria-label={words.filters}>
        <ul>
          {filters.map((filter) => (
            <li key={filter ?? 'all'}>
              <a
                href={mePath({ ...query, filter, page: 1 })}
                aria-current={filter === query.filter ? 'true' : undefined}
              >
                {words.filter[filter ?? 'all']} <span>{list.counts[filter ?? 'all']}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {years.length > 0 && (
        <nav className={styles.years} aria-label={words.years}>
          <ul>
            {years.map((year) => (
              <li key={year ?? 'all'}>
                <a
                  href={mePath({ ...query, year, page: 1 })}
                  aria-current={year === query.year ? 'true' : undefined}
                >
                  {year ? fill(words.year, { year }) : words.allYears}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}
