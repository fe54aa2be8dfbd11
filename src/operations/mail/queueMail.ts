import type { PayloadRequest } from 'payload'
import { enqueueMessage } from '../../../plugins/department-mail'
import type { AttachmentDescriptor } from '../../../plugins/department-mail/exports/types'
import type { Locale, Texts } from '../../translations'
import type { MailChoice } from '../member/mailChoices'
import { toMessage } from './toMessage'

export type MailTemplate = Exclude<keyof Texts['mail'], 'signature' | 'unsubscribe' | 'frame'>

/** A mail before it has its words. */
export type NewMail = {
  /** What caused the mail, said once: the same key never makes a second mail. */
  key: string
  template: MailTemplate
  to: { name: string; address: string }
  locale: Locale
  /** Values of the template's `{{…}}`. */
  values: Record<string, string | number>
  organisation: string
  related: { collection: string; id: string }
  /** Files that go with it; documents of a duty by `letterAttachment`. */
  attachments?: readonly AttachmentDescriptor[]
  /** Until when an answer by mail is filed with this duty: the mail gets a reply address of its own. */
  repliesUntil?: Date
  /** The member and the kind of mail they may refuse with it; left out of decisions, which are always sent. */
  unsubscribe?: { member: string; of: MailChoice }
}

export type QueuedMail = NewMail & { req: PayloadRequest }

/** Writes a mail in the transaction of the change it tells of; a worker delivers it after the commit. */
export async function queueMail({ req, ...mail }: QueuedMail): Promise<void> {
  await enqueueMessage(req, await toMessage(req, mail))
}
