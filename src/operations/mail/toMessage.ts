import type { PayloadRequest } from 'payload'
import type { EnqueueInput } from '../../../plugins/department-mail/exports/types'
import { unsubscribeUrl } from '../../server/links'
import { replyAddressOf } from '../inbox/replyAddressOf'
import { readCurrent } from '../templates/readCurrent'
import { nameOfBody } from './nameOfBody'
import { oneLine } from './oneLine'
import type { NewMail } from './queueMail'
import { writeMail } from './writeMail'

/** A mail in the words its body uses now, whose version stays on it; signed with the name of the body. */
export async function toMessage(req: PayloadRequest, mail: NewMail): Promise<EnqueueInput> {
  const { template, to, locale, values, organisation, unsubscribe, attachments, related, key } = mail
  const { version, ...words } = await readCurrent(req, organisation, { template, locale })
  const stop = unsubscribe ? unsubscribeUrl(unsubscribe.member, unsubscribe.of) : null
  // The address that answers are filed by; without one the mail says that it cannot be answered.
  const replyTo = mail.repliesUntil
    ? await replyAddressOf(req, { related, contact: to.address, expires: mail.repliesUntil })
    : null
  const written = writeMail({
    words,
    locale,
    values,
    sender: await nameOfBody(req, organisation),
    isAnswerable: replyTo !== null,
    stop,
  })
  return {
    key,
    to: { name: oneLine(to.name), address: to.address },
    replyTo,
    ...written,
    template,
    templateVersion: version,
    locale,
    related,
    ...(attachments ? { attachments } : {}),
    unsubscribeUrl: stop,
    extra: { organisation },
  }
}
