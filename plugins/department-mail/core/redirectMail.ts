import { type MailAddress } from './types'

export type RedirectableMail = { to: MailAddress; subject: string; text: string; html?: string | null }

/** The words of the staging guard, from the translations. */
export type RedirectTexts = { subjectPrefix: string; originalRecipient: string }

/**
 * The staging guard: the mail as it goes to one fixed address, its subject marked, with the recipient
 * it was meant for in the text. Without `redirectAllTo` the mail is returned as it is.
 */
export function redirectMail<Mail extends RedirectableMail>(
  mail: Mail,
  redirectAllTo: string | undefined,
  texts: RedirectTexts,
): Mail {
  if (!redirectAllTo) return mail
  const line = `${texts.originalRecipient}${printAddress(mail.to)}`
  return {
    ...mail,
    to: { address: redirectAllTo },
    subject: `${texts.subjectPrefix}${mail.subject}`,
    text: `${line}\n\n${mail.text}`,
    html: mail.html ? `<p>${escapeHtml(line)}</p>${mail.html}` : mail.html,
  }
}

function printAddress({ name, address }: MailAddress): string {
  return name ? `${name} <${address}>` : address
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
