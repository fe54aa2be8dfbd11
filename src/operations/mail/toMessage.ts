import type { PayloadRequest } from 'payload'
import type { EnqueueInput } from '../../../plugins/department-mail/exports/types'
import { unsubscribeUrl } from '../../server/links'
import { fill, textsIn } from '../../translations'
import { htmlOf } from './htmlOf'
import { nameOfBody } from './nameOfBody'
import { oneLine } from './oneLine'
import type { NewMail } from './queueMail'

/** A mail in its words: subject, text and HTML, signed with the name of its body. */
export async function toMessage(req: PayloadRequest, mail: NewMail): Promise<EnqueueInput> {
  const { template, to, locale, values, organisation, unsubscribe, related, key } = mail
  const texts = textsIn(locale).mail
  const signature = fill(texts.signature, { organisation: await nameOfBody(req, organisation) })
  const stop = unsubscribe ? unsubscribeUrl(unsubscribe.member, unsubscribe.of) : null
  const ending = stop ? `${signature}\n${fill(texts.unsubscribe, { link: stop })}` : signature
  const text = `${fill(texts[template].text, values)}\n\n${ending}`
  return {
    key,
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(fill(texts[template].subject, values)),
    text,
    html: htmlOf(text, locale),
    template,
    locale,
    related,
    unsubscribeUrl: stop,
    extra: { organisation },
  }
}
