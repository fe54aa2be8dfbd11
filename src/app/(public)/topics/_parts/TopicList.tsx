import type { ListedTopic } from '../../../../operations/listPublicTopics'
import { fill, textsIn, type Locale } from '../../../../translations'
import { deadlineWords } from './deadlineWords'
import styles from './TopicList.module.css'

/** Topics under one heading, each with its deadline in words. */
export function TopicList({
  locale,
  heading,
  topics,
}: {
  locale: Locale
  heading: string
  topics: readonly ListedTopic[]
}) {
  const { options, solicitation, submit } = textsIn(locale)
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      <ul className={styles.list}>
        {topics.map((topic) => (
          <li key={topic.slug} className={styles.topic}>
            <p className={styles.kind}>
              {options.topicKinds[topic.kind]} · {options.topicOrigins[topic.origin]}
              {topic.isInside && ` · ${solicitation.site.inside}`}
            </p>
            <h3 lang="zh-CN">
              <a href={`/topics/${topic.slug}`}>{topic.title}</a>
            </h3>
            <p className={styles.brief} lang="zh-CN">
              {topic.brief}
            </p>
            <p className={styles.terms}>
              <time dateTime={topic.deadline}>{until(topic, locale)}</time>
              {topic.wordLimit !== null && (
                <span>{fill(submit.topics.wordLimit, { count: topic.wordLimit })}</span>
              )}
              {topic.answers !== null && (
                <span>{fill(solicitation.site.answers, { count: topic.answers })}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function until(topic: ListedTopic, locale: Locale): string {
  const when = deadlineWords(topic, locale)
  return topic.isOpen ? fill(textsIn(locale).submit.topics.until, { when }) : when
}
