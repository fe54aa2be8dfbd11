import type { MyTopic } from '../../../../operations/member/listMyTopics'
import { fill, textsIn, type Locale } from '../../../../translations'
import { formatDay } from '../../../../ui'
import styles from './Card.module.css'

/** What became of the topics one was asked about; those still to answer stand among what is to be done. */
export function MyTopics({ locale, topics }: { locale: Locale; topics: readonly MyTopic[] }) {
  const past = topics.filter(({ answeredAt, isOpen }) => answeredAt || !isOpen)
  if (past.length === 0) return null
  return (
    <section className={styles.card} aria-labelledby="topics">
      <h2 id="topics">{textsIn(locale).members.me.topics}</h2>
      <ul className={styles.list}>
        {past.map((topic) => (
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

function standingOf({ answeredAt }: MyTopic, locale: Locale): string {
  const words = textsIn(locale).members.me
  return answeredAt ? fill(words.topicAnswered, { date: formatDay(answeredAt, locale) }) : words.topicMissed
}
