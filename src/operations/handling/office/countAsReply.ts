import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../../plugins/review-workflow'
import { mayAct } from '../../../domain/mayAct'
import type { OutcomeClass } from '../../../domain/vocabulary'
import { OperationError } from '../../OperationError'
import { localeOfReader } from '../acts/shared'
import { promiseOf } from '../acts/checks'
import { replyFromMail } from '../inbound/replyFromMail'
import { reasonsInWords } from '../reasonsInWords'
import { holdForOffice } from './holdForOffice'

export type CountArgs = {
  assignment: string
  rev: number
  /** The mail in the duty's thread. */
  mail: string
  outcomeClass: OutcomeClass
  /** The answer in it; not given: all that was written. */
  text?: string
  restText?: string
  restBy?: string
}

/** A supervisor counts a mail of the thread as the department's answer, dated to when it arrived. */
export async function countAsReply(
  req: PayloadRequest,
  args: CountArgs,
): Promise<{ state: string; rev: number }> {
  return inTransaction(req, async () => {
    const opened = await holdForOffice(req, args, mayAct.verify)
    const mail = await readMail(req, args)
    const text = args.text?.trim() || mail.text?.trim() || ''
    if (text === '') throw new OperationError('assignment.noText', 422)
    const done = await replyFromMail(req, opened, mail, {
      outcomeClass: args.outcomeClass,
      text,
      restText: args.restText?.trim() ?? '',
      promisedAt: promiseOf(args.restBy),
      countedBy: opened.hand.by,
    })
    if (done.ok) return { state: done.duty.state, rev: done.rev }
    const reasons = reasonsInWords(done.reasons, localeOfReader(req)).join('；')
    throw new OperationError('assignment.refused', 409, { reasons })
  })
}

/** A mail counts for the duty in whose thread it stands, for no other. */
async function readMail(req: PayloadRequest, { assignment, mail }: CountArgs) {
  const { docs } = await req.payload.find({
    collection: 'duty-questions',
    where: { and: [{ assignment: { equals: assignment } }, { mail: { equals: mail } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const found = docs[0]
    ? await req.payload.findByID({
        collection: 'inbound-mails',
        id: mail,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
        req,
      })
    : null
  if (!found) throw new OperationError('request.invalid', 422)
  return found
}
