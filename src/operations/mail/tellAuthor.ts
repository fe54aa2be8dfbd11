import type { PayloadRequest } from 'payload'
import type { Item } from '../../payload-types'
import { authorMail } from './authorMail'
import { queueMail, type MailTemplate, type QueuedMail } from './queueMail'

/**
 * Tells the person who spoke up what became of their item; an item handed in on paper may have no address.
 *
 * @param unsubscribe given for what they may refuse; decisions are always sent
 */
export async function tellAuthor(
  req: PayloadRequest,
  item: Item,
  template: MailTemplate,
  cause: string,
  values: Record<string, string | number> = {},
  unsubscribe?: QueuedMail['unsubscribe'],
): Promise<void> {
  for (const mail of authorMail({ item, template, cause, values }))
    await queueMail({ req, ...mail, ...(unsubscribe ? { unsubscribe } : {}) })
}
