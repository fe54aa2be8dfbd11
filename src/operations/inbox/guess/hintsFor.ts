import type { Candidate } from './readCandidates'
import { publicHosts } from './publicHosts'
import type { Why } from './score'

export type Speaking = {
  from: string
  subject: string
  /** Duties our mails were about that it answers. */
  answered: ReadonlySet<string>
  formerly: { id: string; why: string } | null
}

/** What in a mail speaks for one duty. */
export function hintsFor(mail: Speaking, duty: Candidate): Set<Why> {
  const hints = new Set<Why>()
  if (mail.formerly?.id === duty.id) hints.add(mail.formerly.why === 'expired' ? 'expired' : 'revoked')
  if (mail.answered.has(duty.id)) hints.add('inReplyTo')
  if (isNamed(mail.subject, duty)) hints.add('number')
  if (mail.from === duty.contact) hints.add('contact')
  if (duty.contacts.includes(mail.from)) hints.add('department')
  if (sharesHost(mail.from, [duty.contact, ...duty.contacts])) hints.add('domain')
  return hints
}

function isNamed(subject: string, { number, receipt }: Candidate): boolean {
  const [year = '', count = ''] = number.split('-')
  const isNumbered = count !== '' && new RegExp(`${year}\\D{1,3}0{0,3}${count}(?!\\d)`).test(subject)
  return isNumbered || (receipt.length >= 6 && subject.toUpperCase().includes(receipt.toUpperCase()))
}

function sharesHost(from: string, addresses: readonly string[]): boolean {
  const host = from.split('@')[1] ?? ''
  return host !== '' && !publicHosts.has(host) && addresses.some((address) => address.endsWith(`@${host}`))
}
