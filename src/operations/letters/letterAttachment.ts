import type { AttachmentDescriptor } from '../../../plugins/department-mail/exports/types'
import { fill } from '../../translations'
import { letterWords } from '../../translations/zh/letterWords'
import { oneLine } from '../mail/oneLine'
import type { LetterKind } from './types'

/**
 * A document of a duty that goes with a mail. Only its name is kept; it is made when the mail is sent.
 *
 * @param id of the duty; of the notice where the document is a notice
 */
export const letterAttachment = (kind: LetterKind, id: string, title: string): AttachmentDescriptor => ({
  filename: `${fill(letterWords.file[kind], { title: oneLine(title).slice(0, 60) }).replace(/[\\/:*?"<>|]/g, ' ')}.pdf`,
  attachment: `letter:${kind}:${id}`,
  contentType: 'application/pdf',
})
