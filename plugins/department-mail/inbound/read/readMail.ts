import PostalMime, { type Email } from 'postal-mime'
import { classifyMail } from './classifyMail'
import { cleanLine, cleanText } from './cleanText'
import { filesOf } from './filesOf'
import { htmlToText } from './htmlToText'
import { readDsn } from './readDsn'
import { headerLine, readHeaders } from './readHeaders'
import { recipientsOf } from './recipientsOf'
import { repairCharset } from './repairCharset'
import { stripQuote } from './stripQuote'
import { type ReadMail } from '../types'

/** Longer texts are cut, in characters; the bytes stay whole. */
const LONGEST_TEXT = 200_000
/** Deeper parts are not followed: nobody writes such mails by hand. */
const DEEPEST = 30

/**
 * Reads a mail from its bytes.
 *
 * @throws Error when they are no mail that can be taken apart; the bytes are kept and shown to a person then
 */
export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  const headers = readHeaders(raw)
  const parsed = await PostalMime.parse(new Uint8Array(repairCharset(raw)), {
    maxNestingDepth: DEEPEST,
    forceRfc822Attachments: true,
  })
  const dsn = readDsn(parsed, headers)
  const full = textOf(parsed)
  const text = stripQuote(full)
  return {
    kind: classifyMail(headers, dsn),
    from: senderOf(parsed),
    recipients: recipientsOf(parsed, headers),
    to: headerLine(headers, 'to'),
    subject: headerLine(headers, 'subject'),
    messageId: idIn(headers.get('message-id')?.[0]),
    inReplyTo: idIn(headers.get('in-reply-to')?.[0]),
    references: idsIn(headers.get('references')?.[0]),
    text: text === '' ? full : text,
    fullText: full,
    files: filesOf(parsed),
    dsn,
    problem: problemOf(parsed, full, text),
  }
}

/** The plain words, or those of the HTML where the plain ones are empty or only say to look there. */
function textOf({ text = '', html = '' }: Email): string {
  const plain = cleanText(text, LONGEST_TEXT).trim()
  const isPlainEnough = plain !== '' && !/^[^\n]{0,120}(?:HTML|html)[^\n]{0,80}$/.test(plain)
  return isPlainEnough || html === '' ? plain : cleanText(htmlToText(html), LONGEST_TEXT).trim()
}

function senderOf({ from }: Email): ReadMail['from'] {
  const mailbox = from && 'address' in from ? from : undefined
  return {
    address: cleanLine(mailbox?.address ?? '', 320).toLowerCase(),
    name: cleanLine(from?.name ?? '', 200),
  }
}

function problemOf({ attachments }: Email, full: string, text: string): string | null {
  const isWinmail = attachments.some(
    ({ filename, mimeType }) => /winmail\.dat/i.test(filename ?? '') || /ms-tnef/i.test(mimeType),
  )
  if (isWinmail) return 'winmail'
  if (full === '') return attachments.length === 0 ? 'empty' : null
  return text === '' ? 'quoteOnly' : null
}

const idIn = (value: string | undefined): string | null => idsIn(value)[0] ?? null

const idsIn = (value: string | undefined): string[] =>
  (value?.slice(0, 20_000).match(/<[^<>\s]{1,500}>/g) ?? []).slice(0, 50).map((id) => cleanLine(id, 500))
