import { type Attachment, type Email } from 'postal-mime'
import { cleanLine } from './cleanText'
import { type MailFile } from '../types'

/** A picture in the text below this size belongs to a signature, in bytes. */
const SMALL_PICTURE = 16 * 1024
/** More are not taken out of one mail; all stay in its bytes. */
const MOST = 50

/** The files of a mail as its sender meant them: without the pictures of signatures and the parts of reports. */
export const filesOf = ({ attachments }: Email): MailFile[] =>
  attachments
    .filter((part) => !isReport(part) && !isDecoration(part))
    .slice(0, MOST)
    .map((part) => ({ name: nameOf(part), mimeType: part.mimeType, content: bytesOf(part) }))

const isReport = ({ mimeType }: Attachment): boolean =>
  /^(?:message\/(?:delivery-status|disposition-notification|feedback-report)|text\/rfc822-headers)$/i.test(
    mimeType,
  )

const isDecoration = (part: Attachment): boolean =>
  part.related === true && part.mimeType.startsWith('image/') && bytesOf(part).byteLength < SMALL_PICTURE

/** A name as it may be shown: one line, no path. */
function nameOf({ filename, mimeType }: Attachment): string {
  const name = cleanLine((filename ?? '').replace(/^.*[\\/]/, ''), 300).slice(-120)
  return name === '' ? (mimeType === 'message/rfc822' ? 'mail.eml' : 'file') : name
}

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : new Uint8Array(content)
