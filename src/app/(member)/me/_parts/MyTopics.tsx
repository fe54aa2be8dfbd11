import type { MyTopic } from '../../../../operations/member/listMyTopics'
import { fill, textsIn, type Locale } from '../../../../translations'
import { formatDay } from '../../../../ui'
import styles from './Card.module.css'

/** The topics one was asked about, with what one made of them. */
export function MyTopics({ locale, topics }: { locale: Locale; topics: readonly MyTopic[] }) {
  if (topics.length === 0) return null
  return (
    <section className={styles.card} aria-labelledby="topics">
      <h2 id="topics">{textsIn(locale).members.me.topics}</h2>
      <ul className={styles.list}>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={`/topics/${topic.slug}`} lang="zh-CN">
              {topic.title}
            </a>
            <p className={styles.soft}>{standingOf(topic, locale)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function standingOf({ answeredAt, isOpen, deadline }: MyTopic, locale: Locale): string {
  const words = textsIn(locale).members.me
  if (answeredAt) return words.topicAnswered
  return isOpen ? fill(words.topicOpen, { date: formatDay(deadline, locale) }) : words.topicMissed
}
