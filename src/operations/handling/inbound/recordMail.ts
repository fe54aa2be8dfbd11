import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../../plugins/review-workflow'
import { readMailIntent } from '../../../domain/handling/readMailIntent'
import type { InboundMail } from '../../../payload-types'
import { defaultLocale, textsIn } from '../../../translations'
import { promiseOf } from '../acts/checks'
import { writeQuestion } from '../acts/writeQuestion'
import { loadDuty, type LoadedDuty } from '../hold/loadDuty'
import { noteEvent } from '../hold/noteEvent'
import { performAct } from '../hold/performAct'
import { tellSupervisors } from '../mails/tellSupervisors'
import { momentOf } from './momentOf'
import { replyFromMail } from './replyFromMail'

export type RecordedMail = {
  /** What it counts as: an answer, an acknowledgement, or words for a person to read. */
  as: 'reply' | 'acknowledge' | 'note'
  /** Whether it came from the duty's contact; another sender's mail is never more than a note. */
  isContact: boolean
}

/**
 * A mail about a duty. What states its class is the department's answer, and stops the clock at the mail's
 * receipt; a bare 收到 acknowledges; everything else stands in the thread, where a supervisor may count it
 * as the answer. Auto-replies stop nothing.
 *
 * @returns null when there is no such duty or mail
 */
export async function recordMail(
  req: PayloadRequest,
  { assignment: id, mail: given }: { assignment: string; mail: string },
): Promise<RecordedMail | null> {
  return inTransaction(req, async (): Promise<RecordedMail | null> => {
    const loaded = await loadDuty(req, id, { hold: true })
    const mail = loaded ? await readMail(req, given) : null
    if (!loaded || !mail) return null
    const isContact = (mail.from ?? '').toLowerCase() === loaded.assignment.contactEmail.toLowerCase()
    const as = isContact && mail.kind === 'reply' ? await count(req, loaded, mail) : 'note'
    if (as === 'note') await note(req, loaded, mail, isContact)
    return { as, isContact }
  })
}

const readMail = (req: PayloadRequest, id: string): Promise<InboundMail | null> =>
  req.payload.findByID({
    collection: 'inbound-mails',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })

/** Does what the mail means; where that is not possible now, it is a note. */
async function count(
  req: PayloadRequest,
  loaded: LoadedDuty,
  mail: InboundMail,
): Promise<RecordedMail['as']> {
  const intent = readMailIntent(mail.text ?? '')
  if (intent.kind === 'reply') {
    const { outcomeClass, text, restBy } = intent
    const done = await replyFromMail(req, loaded, mail, {
      outcomeClass,
      text,
      promisedAt: promiseOf(restBy ?? ''),
    })
    return done.ok ? 'reply' : 'note'
  }
  if (intent.kind === 'acknowledge') {
    const by = mail.fromName || loaded.assignment.contactName
    const done = await performAct(
      req,
      loaded,
      { act: 'acknowledge', at: momentOf(mail) },
      { via: 'mail', by, data: { mail: mail.id }, set: { acknowledged_by: by } },
    )
    return done.ok ? 'acknowledge' : 'note'
  }
  return 'note'
}

async function note(
  req: PayloadRequest,
  loaded: LoadedDuty,
  mail: InboundMail,
  isContact: boolean,
): Promise<void> {
  const { assignment } = loaded
  const hand = { via: 'mail' as const, by: mail.fromName || mail.from || '' }
  const { what, notes } = textsIn(defaultLocale).handling
  const text = mail.text?.trim() || mail.subject?.trim() || notes.byMail
  if (mail.kind === 'reply' || mail.kind === 'other')
    await writeQuestion(req, loaded, hand, { side: 'department', text, mail: mail.id })
  await noteEvent(req, assignment, 'mail', { ...hand, data: { mail: mail.id, isContact, kind: mail.kind } })
  // Who is away has said nothing that anybody must read.
  if (mail.kind === 'autoReply' || mail.kind === 'bounce') return
  await tellSupervisors(req, assignment, {
    template: 'replyArrived',
    cause: `mail:${mail.id}`,
    values: { what: what.mail, words: text },
  })
}
