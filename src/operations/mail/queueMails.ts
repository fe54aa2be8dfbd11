import type { PayloadRequest } from 'payload'
import { enqueueMessages } from '../../../plugins/department-mail'
import type { EnqueueInput } from '../../../plugins/department-mail/exports/types'
import type { NewMail } from './queueMail'
import { toMessage } from './toMessage'

/** Writes many mails as `queueMail` writes one, in one statement. Returns how many were new. */
export async function queueMails(req: PayloadRequest, mails: readonly NewMail[]): Promise<number> {
  const messages: EnqueueInput[] = []
  // One after the other: the name of a body is asked for once, and a transaction has one connection.
  for (const mail of mails) messages.push(await toMessage(req, mail))
  return enqueueMessages(req, messages)
}
