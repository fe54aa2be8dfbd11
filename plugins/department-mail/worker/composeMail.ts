import { type SendMailOptions } from 'nodemailer'

import { redirectMail } from '../core/redirectMail'
import { type MailAddress } from '../core/types'
import { textsFor } from '../translations/textsFor'
import { attachmentsOf } from './attachmentsOf'
import { loadAttachments, type LoadStored } from './loadAttachments'
import { renderMessage } from './renderMessage'
import { type LeasedMessage } from './types'

export type ComposeOptions = {
  from: MailAddress
  redirectAllTo: string | undefined
  loadAttachment: LoadStored | undefined
}

/** A mail ready for the wire: its bytes, and the address they go to. */
export type ComposedMail = { raw: Buffer; to: string }

/** The mail as it goes out: redirected if the staging guard is on, with its stable Message-ID and its files. */
export async function composeMail(message: LeasedMessage, options: ComposeOptions): Promise<ComposedMail> {
  const texts = textsFor(message.locale)
  const { to, subject, text, html } = redirectMail(message, options.redirectAllTo, {
    subjectPrefix: texts.redirectSubjectPrefix,
    originalRecipient: texts.redirectOriginalRecipient,
  })
  const files = attachmentsOf(message.attachments)
  const mail: SendMailOptions = {
    from: addressOf(options.from),
    to: addressOf(to),
    ...(message.replyTo ? { replyTo: message.replyTo } : {}),
    subject,
    text,
    ...(html ? { html } : {}),
    messageId: message.messageId,
    ...(files.length === 0 ? {} : { attachments: await loadAttachments(files, options.loadAttachment) }),
    // RFC 3834: asks vacation responders not to answer, so a reply that comes is a person's.
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...unsubscribeHeaders(message, options),
    },
  }
  return { raw: await renderMessage(mail), to: to.address }
}

/** RFC 8058. The staging guard's one reader must not end the mails of those they were meant for. */
function unsubscribeHeaders(
  { unsubscribeUrl }: LeasedMessage,
  { redirectAllTo }: ComposeOptions,
): Record<string, string> {
  if (!unsubscribeUrl || redirectAllTo) return {}
  return { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

function addressOf({ address, name }: MailAddress): { address: string; name: string } {
  return { address, name: name ?? '' }
}
