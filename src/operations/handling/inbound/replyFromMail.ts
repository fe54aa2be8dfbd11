import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import type { OutcomeClass } from '../../../domain/vocabulary'
import type { InboundMail } from '../../../payload-types'
import { defaultLocale, textsIn } from '../../../translations'
import { dutyLimits } from '../acts/checks'
import { writeFeedback } from '../acts/writeFeedback'
import { dropDraft } from '../drafts'
import type { LoadedDuty } from '../hold/loadDuty'
import { performAct, type Performed } from '../hold/performAct'
import { tellSupervisors } from '../mails/tellSupervisors'
import { momentOf } from './momentOf'

type MailReply = {
  outcomeClass: OutcomeClass
  text: string
  restText?: string
  promisedAt: Date | null
  /** The supervisor who counted it, where it did not count by itself. */
  countedBy?: string
}

/** A mail as the department's answer: the clock stopped when it arrived, however late somebody reads it. */
export async function replyFromMail(
  req: PayloadRequest,
  loaded: LoadedDuty,
  mail: InboundMail,
  { outcomeClass, text, restText = '', promisedAt, countedBy }: MailReply,
): Promise<Performed> {
  const hand = { via: 'mail' as const, by: mail.fromName || loaded.assignment.contactName }
  const done = await performAct(
    req,
    loaded,
    { act: 'reply', at: momentOf(mail), promisedAt },
    {
      ...hand,
      data: { outcomeClass, mail: mail.id, ...(countedBy ? { countedBy } : {}) },
      set: { outcome_class: outcomeClass },
    },
  )
  if (!done.ok) return done
  await writeFeedback(req, loaded, {
    kind: 'departmentReply',
    outcomeClass,
    publishableText: text.slice(0, dutyLimits.text.max),
    restText,
    restBy: promisedAt?.toISOString() ?? null,
    files: (mail.files ?? []).flatMap((file) => idOf(file) ?? []),
    mail: mail.id,
    ...hand,
  })
  await dropDraft(req, loaded.assignment.id)
  if (!countedBy)
    await tellSupervisors(req, loaded.assignment, {
      template: 'replyArrived',
      cause: `reply:${done.rev}`,
      values: { what: textsIn(defaultLocale).handling.what.reply, words: text },
    })
  return done
}
