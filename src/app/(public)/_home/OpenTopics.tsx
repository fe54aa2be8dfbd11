import type { PublicTopic } from '../../../operations/submission/toPublicTopic'
import { fill, textsIn, type Locale } from '../../../translations'
import { formatDay } from '../../../ui'
import styles from './OpenTopics.module.css'

/** What is being asked for now, and until when. */
export function OpenTopics({ locale, topics }: { locale: Locale; topics: readonly PublicTopic[] }) {
  const { site, options } = textsIn(locale)
  const words = site.home
  return (
    <section className={styles.topics} aria-labelledby="topics">
      <div className={styles.head}>
        <h2 id="topics">{words.topics}</h2>
        <a href="/topics">{words.allTopics}</a>
      </div>
      {topics.length === 0 && <p>{words.noTopics}</p>}
      <ul className={styles.list}>
        {topics.map((topic) => (
          <li key={topic.slug} className={styles.topic}>
            <p className={styles.kind}>{options.topicKinds[topic.kind]}</p>
            <h3 lang="zh-CN">
              <a href={`/topics/${topic.slug}`}>{topic.title}</a>
            </h3>
            <p className={styles.brief} lang="zh-CN">
              {topic.brief}
            </p>
            <p className={styles.terms}>
              <time dateTime={topic.deadline}>
                {fill(words.deadline, { date: formatDay(topic.deadline, locale) })}
              </time>
              {topic.wordLimit && <span>{fill(words.wordLimit, { count: topic.wordLimit })}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
