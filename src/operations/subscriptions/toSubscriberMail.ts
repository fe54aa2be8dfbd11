import type { EnqueueInput } from '../../../plugins/department-mail/exports/types'
import { stopSubscriptionUrl, subscriptionUrl } from '../../server/links'
import { fill, textsIn, type Locale } from '../../translations'
import { oneLine } from '../mail/oneLine'
import { editionHtml } from './editionHtml'
import { editionText } from './editionText'
import { publicLetter } from './publicLetter'
import type { EditionMail } from './readEditionMail'
import type { Recipient } from './writeBatch'

/**
 * The mail to a subscriber. Made of the public edition and of nothing else (I5): the letter is given no
 * other part of the issue.
 */
export function toSubscriberMail(
  { public: open, issue, organisation, series, year, number }: EditionMail,
  { address, name }: Recipient,
  subscriber: { id: string; locale: Locale },
  body: string,
): EnqueueInput {
  const { locale } = subscriber
  const words = textsIn(locale).mail.edition
  const letter = publicLetter({
    content: open,
    series,
    year,
    number,
    locale,
    body,
    manage: subscriptionUrl(subscriber.id),
  })
  const count = letter.entries.length
  return {
    key: `issue:${issue}:${address}`,
    to: { name: oneLine(name), address },
    subject: oneLine(
      fill(count > 1 ? words.subjectMany : words.subject, {
        series: letter.series,
        year,
        number,
        count,
        first: letter.entries[0]?.title ?? '',
      }),
    ),
    text: editionText(letter),
    html: editionHtml(letter),
    template: 'edition',
    locale,
    related: { collection: 'issues', id: issue },
    unsubscribeUrl: stopSubscriptionUrl(subscriber.id),
    extra: { organisation },
  }
}
