import { type AttachmentDescriptor, type MailAddress, type MessageIssue } from './types'

export type CheckedMessage = {
  key: string
  to: MailAddress
  replyTo?: string | null
  unsubscribeUrl?: string | null
  subject: string
  text: string
  attachments?: readonly AttachmentDescriptor[]
}

/** RFC 5321 §4.5.3.1.3: 256 octets with the brackets. */
const LONGEST_ADDRESS = 254
/** One unfolded header line of RFC 5322 §2.1.1 is 998 octets; a Chinese character takes three. */
const LONGEST_SUBJECT = 300
const LONGEST_KEY = 300
/** Stands in one header line between angle brackets, see `LONGEST_SUBJECT`. */
const LONGEST_URL = 900

// A line break in a header value starts a new header: the door of SMTP header injection (ASVS 1.3.11).
// Unicode line separators are refused too, some servers normalise them to line feeds.
const CONTROL = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/u
// One plain addr-spec: no display name, list, comment, quoting or route, so nothing can hide a second recipient.
const ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+$/u
// What may stand between the brackets of List-Unsubscribe: no bracket, comma or space can end it early.
const URL_IN_HEADER = /^https?:\/\/[!#-+\--;=?-~]+$/

/**
 * Everything that is wrong with a message, all at once; an empty list means it can be accepted.
 * Values are refused rather than cleaned: a mail that silently goes elsewhere is worse than none.
 */
export function checkMessage(message: CheckedMessage): MessageIssue[] {
  return [
    ...checkKey(message.key),
    ...checkAddress('to.address', message.to.address),
    ...checkHeader('to.name', message.to.name ?? '', LONGEST_SUBJECT),
    ...(message.replyTo ? checkAddress('replyTo', message.replyTo) : []),
    ...(message.unsubscribeUrl ? checkUrl(message.unsubscribeUrl) : []),
    ...(message.subject.trim() === '' ? [issue('subject', 'required')] : []),
    ...checkHeader('subject', message.subject, LONGEST_SUBJECT),
    ...(message.text.trim() === '' ? [issue('text', 'required')] : []),
    ...(message.attachments ?? []).flatMap(checkAttachment),
  ]
}

function checkKey(key: string): MessageIssue[] {
  if (key.trim() === '') return [issue('key', 'required')]
  return checkHeader('key', key, LONGEST_KEY)
}

function checkAddress(field: MessageIssue['field'], address: string): MessageIssue[] {
  if (address === '') return [issue(field, 'required')]
  if (CONTROL.test(address)) return [issue(field, 'controlCharacter')]
  if (address.length > LONGEST_ADDRESS) return [issue(field, 'tooLong')]
  return ADDRESS.test(address) ? [] : [issue(field, 'notAnAddress')]
}

function checkUrl(url: string): MessageIssue[] {
  const issues = checkHeader('unsubscribeUrl', url, LONGEST_URL)
  if (issues.length > 0) return issues
  return URL_IN_HEADER.test(url) ? [] : [issue('unsubscribeUrl', 'notAUrl')]
}

function checkHeader(field: MessageIssue['field'], value: string, longest: number): MessageIssue[] {
  if (CONTROL.test(value)) return [issue(field, 'controlCharacter')]
  return value.length > longest ? [issue(field, 'tooLong')] : []
}

function checkAttachment(descriptor: AttachmentDescriptor): MessageIssue[] {
  const hasOneSource = (descriptor.path === undefined) !== (descriptor.attachment === undefined)
  const header = `${descriptor.filename}${descriptor.contentType ?? ''}`
  if (CONTROL.test(header)) return [issue('attachments', 'controlCharacter')]
  return hasOneSource && descriptor.filename !== '' ? [] : [issue('attachments', 'descriptor')]
}

function issue(field: MessageIssue['field'], code: MessageIssue['code']): MessageIssue {
  return { field, code }
}
