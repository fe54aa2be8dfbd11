import type { ReactNode } from 'react'
import type { TopicPage } from '../../../../../operations/readPublicTopic'
import { fill, textsIn, type Locale } from '../../../../../translations'
import { deadlineWords } from '../../_parts/deadlineWords'

/** What there is to know of a topic before reading it. */
export function factsOf(topic: TopicPage, locale: Locale): { name: string; value: ReactNode }[] {
  const { submit, options, solicitation } = textsIn(locale)
  const [words, own] = [submit.topics, solicitation.site]
  const { wordLimit, answers, period } = topic
  return [
    {
      name: words.deadlineLabel,
      value: <time dateTime={topic.deadline}>{deadlineWords(topic, locale, { withTime: true })}</time>,
    },
    ...(wordLimit === null
      ? []
      : [{ name: words.wordLimitLabel, value: fill(words.wordLimit, { count: wordLimit }) }]),
    { name: words.kindLabel, value: options.topicKinds[topic.kind] },
    ...(period === '' ? [] : [{ name: own.period, value: period }]),
    { name: own.body, value: topic.body },
    { name: words.originLabel, value: options.topicOrigins[topic.origin] },
    ...(answers === null ? [] : [{ name: own.answersLabel, value: fill(own.answers, { count: answers }) }]),
  ]
}
