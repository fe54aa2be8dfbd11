import { type InboundKind } from '../../core/mailVocabulary'
import { headerLine } from './readHeaders'
import { type Dsn } from '../types'

/** Beginnings of subjects machines write; a person's answer to one begins with 回复 or Re. */
const AUTOMATIC =
  /^(?:\[?自动回复\]?|自动答复|自動回[覆復]|【自动回复】|\(自动回复\)|外出自动回复|Automatic reply|Auto(?:matic)?[- ]?(?:reply|response)|Out of (?:the )?office|已读[：:]|未读[：:]|Read[：:]|Not read[：:])/i

/**
 * What a mail is, by what machines must say of themselves (RFC 3834) and by the words of those that do not.
 * In doubt it is a reply: a person's words taken for a machine's would be lost, the reverse is only noticed.
 */
export function classifyMail(headers: Map<string, string[]>, dsn: Dsn | null): InboundKind {
  if (dsn) return 'bounce'
  if (isAutomatic(headers)) return 'autoReply'
  if (headers.has('list-id') || headers.has('list-unsubscribe')) return 'other'
  return 'reply'
}

function isAutomatic(headers: Map<string, string[]>): boolean {
  const submitted = headerLine(headers, 'auto-submitted').toLowerCase()
  if (submitted !== '' && !submitted.startsWith('no')) return true
  if (headers.has('x-autoreply') || headers.has('x-autorespond') || headers.has('x-auto-reply')) return true
  if (/auto[_-]?reply/i.test(headerLine(headers, 'precedence'))) return true
  if (/report-type="?disposition-notification/i.test(headerLine(headers, 'content-type'))) return true
  return AUTOMATIC.test(headerLine(headers, 'subject'))
}
