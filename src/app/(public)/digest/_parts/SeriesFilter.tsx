import type { PublicEdition } from '../../../../operations/readPublicEdition'
import { textsIn, type Locale } from '../../../../translations'
import { listHref } from './readListQuery'
import styles from './SeriesFilter.module.css'

type SeriesFilterProps = { locale: Locale; editions: readonly PublicEdition[]; current: string | undefined }

/** Links that narrow the list to one series; absent while there is only one. */
export function SeriesFilter({ locale, editions, current }: SeriesFilterProps) {
  const words = textsIn(locale).site.digest
  const series = new Map(editions.map((edition) => [edition.series, edition.content.seriesName]))
  if (series.size < 2) return null
  const entries = [{ slug: undefined, name: words.allSeries }, ...[...series].map(([slug, name]) => ({ slug, name }))]
  return (
    <nav className={styles.filter} aria-label={words.filter}>
      <ul>
        {entries.map(({ slug, name }) => (
          <li key={name}>
            <a href={listHref(slug, 1)} aria-current={slug === current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
