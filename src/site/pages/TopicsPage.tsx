import type { SiteOverview } from '../../operations/public'
import { fill, textsIn, type Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import { entryPath, linkFrom } from '../addresses'
import { Title } from '../parts/Title'
import { ListHead } from './ListHead'
import styles from './TopicsPage.module.css'

/** Topics that are closed: how many answered, what was said of it, and what was published of it. */
export function TopicsPage({ locale, topics }: { locale: Locale; topics: SiteOverview['topics'] }) {
  const texts = textsIn(locale)
  const words = texts.publicSite.topics
  return (
    <>
      <ListHead locale={locale} title={words.title}>
        <p>{words.lead}</p>
        <p>
          <a href="/topics">{words.open}</a>
        </p>
      </ListHead>
      {topics.length === 0 && <p className={styles.none}>{words.none}</p>}
      {topics.map(({ slug, title, deadline, answers, summary, entries }) => (
        <article key={slug} className={styles.topic} aria-labelledby={`topic-${slug}`}>
          <h2 id={`topic-${slug}`} lang="zh-CN" className={styles.title}>
            <a href={`/topics/${slug}`}>{title}</a>
          </h2>
          <p className={styles.facts}>
            <span>{fill(words.closed, { date: formatDay(deadline, locale) })}</span>
            <span>{fill(words.answers, { count: answers })}</span>
          </p>
          {summary !== '' && (
            <>
              <h3 className={styles.heading}>{words.summary}</h3>
              <p lang="zh-CN" className={styles.summary}>
                {summary}
              </p>
            </>
          )}
          {entries.length > 0 && (
            <>
              <h3 className={styles.heading}>{words.entries}</h3>
              <ul className={styles.entries} lang="zh-CN">
                {entries.map((entry) => {
                  const path = entryPath(entry.series, entry.year, entry.number, entry.position)
                  return (
                    <li key={path}>
                      <a href={linkFrom(locale, path)}>
                        <Title text={entry.title} />
                      </a>
                    </li>
                  )
                })}
              </ul>
            </>
          )}
        </article>
      ))}
    </>
  )
}
