import { deadlineText } from '../../../../operations/topics/deadlineText'
import type { Guide } from '../../../../operations/topics/readGuide'
import type { Topic } from '../../../../payload-types'
import { env } from '../../../../server/env'
import { fill, textsIn, type Locale } from '../../../../translations'
import { ordinal } from './ordinal'

type Props = { guide: Guide; locale: Locale }

/** The sheet itself: heading, period, who compiled it when, the subjects by number, how to answer. */
export function GuideSheet({ guide: { body, period, topics }, locale }: Props) {
  const words = textsIn(locale).solicitation.guide
  return (
    <article className="mq-guide">
      <h1>{words.heading}</h1>
      {period !== '' && <p className="mq-guide__period">{fill(words.periodHeading, { period })}</p>}
      <p className="mq-guide__imprint">
        <span>{fill(words.issued, { body })}</span>
        <span>{today(locale)}</span>
      </p>
      <ol>
        {topics.map((topic, index) => (
          <li key={topic.id}>
            <h2>
              {ordinal(index + 1, locale)}
              {topic.title}
            </h2>
            {topic.brief
              .split('\n')
              .filter((line) => line.trim() !== '')
              .map((line, number) => (
                <p key={number}>{line}</p>
              ))}
            <Terms topic={topic} locale={locale} />
          </li>
        ))}
      </ol>
      <p className="mq-guide__send">{fill(words.send, { site: env.publicUrl })}</p>
    </article>
  )
}

function Terms({ topic, locale }: { topic: Topic; locale: Locale }) {
  const { options, solicitation } = textsIn(locale)
  const words = solicitation.guide
  return (
    <p className="mq-guide__terms">
      <span>{fill(words.deadline, { when: deadlineText(topic.deadline, locale) })}</span>
      {topic.wordLimit ? <span>{fill(words.words, { count: topic.wordLimit })}</span> : null}
      {topic.origin === 'own' ? null : (
        <span>{fill(words.origin, { origin: options.topicOrigins[topic.origin] })}</span>
      )}
    </p>
  )
}

const today = (locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
  }).format(new Date())
