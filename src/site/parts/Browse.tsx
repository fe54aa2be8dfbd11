import { categories } from '../../domain/vocabulary'
import type { SiteOverview } from '../../operations/public'
import { fill, textsIn, type Locale } from '../../translations'
import { linkFrom, sectorPath, seriesPath, yearPath } from '../addresses'
import styles from './Browse.module.css'
import { standing } from './standing'

/** The ways into the archive: by subject, by series and its years; search and topics. */
export function Browse({ locale, overview }: { locale: Locale; overview: SiteOverview }) {
  const texts = textsIn(locale)
  const words = texts.publicSite.front
  const editions = standing(overview)
  const entries = editions.flatMap((edition) => edition.entries)
  const sectors = categories
    .map((category) => ({ category, count: entries.filter((entry) => entry.category === category).length }))
    .filter(({ count }) => count > 0)
  return (
    <nav className={styles.browse} aria-label={texts.site.digest.filter}>
      {sectors.length > 0 && (
        <section>
          <h2>{words.bySector}</h2>
          <ul className={styles.sectors}>
            {sectors.map(({ category, count }) => (
              <li key={category}>
                <a href={linkFrom(locale, sectorPath(category))}>{texts.options.categories[category]}</a>
                <span>{fill(words.sectorCount, { count })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.bySeries}</h2>
        <ul className={styles.series}>
          {overview.series.map(({ slug, name }) => (
            <li key={slug}>
              <a href={linkFrom(locale, seriesPath(slug))} lang="zh-CN">
                {name}
              </a>
              <span className={styles.years}>
                {yearsOf(overview, slug).map((year) => (
                  <a key={year} href={linkFrom(locale, yearPath(slug, year))}>
                    {fill(texts.site.digest.byYear, { year })}
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.more}</h2>
        <ul className={styles.ways}>
          <li>
            <a href={linkFrom(locale, '/digest/search')}>{words.search}</a>
          </li>
          <li>
            <a href={linkFrom(locale, '/digest/topics')}>{words.topics}</a>
          </li>
          <li>
            <a href="/subscribe">{texts.publicSite.subscribe}</a>
          </li>
          <li>
            <a href="/digest/feed.xml">{texts.publicSite.feed}</a>
          </li>
        </ul>
      </section>
    </nav>
  )
}

const yearsOf = ({ editions }: SiteOverview, slug: string): number[] =>
  [...new Set(editions.filter(({ series }) => series === slug).map(({ head }) => head.year))].sort(
    (a, b) => b - a,
  )
