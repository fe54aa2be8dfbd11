import type { TopicPage } from '../../../../../operations/readPublicTopic'
import { fill, textsIn, type Locale } from '../../../../../translations'
import { formatDay, Notice } from '../../../../../ui'

/** What the signed-in member was asked, and whether they have answered. */
export function AskedNotice({ topic, locale }: { topic: TopicPage; locale: Locale }) {
  const { asked, isOpen } = topic
  if (!asked) return null
  const words = textsIn(locale).solicitation.site
  if (asked.answeredAt) {
    return (
      <Notice kind="good" heading={words.answered}>
        <p>{fill(words.answeredText, { date: formatDay(asked.answeredAt, locale) })}</p>
      </Notice>
    )
  }
  const text = isOpen ? words.askedText : words.askedClosed
  return (
    <Notice kind={isOpen ? 'attention' : 'plain'} {...(isOpen ? { heading: words.asked } : {})}>
      <p>{fill(text, { date: formatDay(asked.invitedAt, locale) })}</p>
    </Notice>
  )
}
