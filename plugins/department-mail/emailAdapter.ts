import { type SendMailOptions } from 'nodemailer'
import { type PayloadEmailAdapter, type SendEmailOptions } from 'payload'

import { redirectMail } from './core/redirectMail'
import { type MailAddress } from './core/types'
import { textsFor } from './translations/textsFor'
import { createMailTransport, type MailTransport } from './worker/createMailTransport'

export type MinqiaoEmailOptions = {
  /** SMTP server, as for `createMailTransport`. */
  smtpUrl: string
  /** Sender when the caller names none. */
  from: MailAddress
  /** Staging guard: every mail goes to this one address; copies are dropped. Default off. */
  redirectAllTo?: string
  /** Language of the staging guard's words. Default 'zh'. */
  locale?: string
}

/** A person waits for the answer of the page that sends these mails: give up before they do. In milliseconds. */
const LONGEST_WAIT = 8_000

/**
 * Payload's email adapter, for Payload's own mails (password reset, verification, unlock).
 *
 * These are sent at once and never stored as messages: they carry tokens that open an account, and whoever may
 * read the messages collection must not be able to take over somebody's login.
 */
export function minqiaoEmail(options: MinqiaoEmailOptions): PayloadEmailAdapter {
  let transport: MailTransport | undefined
  const open = () =>
    (transport ??= createMailTransport({
      smtpUrl: options.smtpUrl,
      connectionTimeoutMs: LONGEST_WAIT,
      greetingTimeoutMs: LONGEST_WAIT,
      socketTimeoutMs: LONGEST_WAIT,
    }))
  return () => ({
    name: 'minqiao-email',
    defaultFromAddress: options.from.address,
    defaultFromName: options.from.name ?? '',
    sendEmail: async (message) => {
      const info: unknown = await open().sendMail({
        ...guarded(message, options),
        signal: AbortSignal.timeout(LONGEST_WAIT),
      })
      return info
    },
  })
}

function guarded(message: SendEmailOptions, options: MinqiaoEmailOptions): SendMailOptions {
  const from = message.from ?? { address: options.from.address, name: options.from.name ?? '' }
  if (!options.redirectAllTo) return { ...message, from }
  const texts = textsFor(options.locale)
  const redirected = redirectMail(
    {
      to: { address: printRecipients(message) },
      subject: message.subject ?? '',
      text: textOf(message.text),
      html: textOf(message.html),
    },
    options.redirectAllTo,
    { subjectPrefix: texts.redirectSubjectPrefix, originalRecipient: texts.redirectOriginalRecipient },
  )
  const { to, subject, text, html } = redirected
  return { from, to: to.address, subject, text, ...(html ? { html } : {}) }
}

function printRecipients({ to, cc, bcc }: SendEmailOptions): string {
  return [to, cc, bcc]
    .flat()
    .map((recipient: unknown) => (typeof recipient === 'string' ? recipient : addressIn(recipient)))
    .filter((address) => address !== '')
    .join(', ')
}

function addressIn(recipient: unknown): string {
  const address: unknown =
    typeof recipient === 'object' && recipient !== null ? Reflect.get(recipient, 'address') : ''
  return textOf(address)
}

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : ''
}
