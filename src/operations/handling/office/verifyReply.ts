import type { PayloadRequest } from 'payload'
import { daysFor, type DutyState } from '../../../../plugins/handling'
import { inTransaction } from '../../../../plugins/review-workflow'
import { mayAct } from '../../../domain/mayAct'
import type { OutcomeClass, PublicationDecision } from '../../../domain/vocabulary'
import { now } from '../../../server/clock'
import { OperationError } from '../../OperationError'
import { promiseOf } from '../acts/checks'
import { writeFeedback } from '../acts/writeFeedback'
import type { OpenedDuty } from '../hold/openDuty'
import { revokeReplyAddresses } from '../revokeReplyAddresses'
import { concludeOthers } from './concludeOthers'
import { holdForOffice, performForOffice } from './holdForOffice'
import { tellRedo } from './tellRedo'
import { tellReporter } from './tellReporter'

export type VerifyArgs = {
  assignment: string
  rev: number
  verdict: 'accept' | 'redo'
  /** Needed when it is sent back. */
  note?: string
  /** Whether the answer is shown in public. Not given: stays undecided, which shows nothing. */
  publication?: PublicationDecision
  /** What the supervisor finds it to be, where that differs from what the department says. */
  outcomeClass?: OutcomeClass
  /** The day (`YYYY-MM-DD`) by which the rest is promised, where the department named none or another. */
  restBy?: string
}

/**
 * The supervisor's verdict on a department's reply. Accepted: the person who spoke up is told what was
 * done. To be redone: the department is told why, and has new working days from now.
 */
export async function verifyReply(
  req: PayloadRequest,
  args: VerifyArgs,
): Promise<{ state: DutyState; rev: number }> {
  const note = args.note?.trim() ?? ''
  if (args.verdict === 'redo' && note === '') throw new OperationError('assignment.noteRequired', 422)
  return inTransaction(req, async () => {
    const opened = await holdForOffice(req, args, mayAct.verify)
    const done = await (args.verdict === 'accept' ? accept(req, opened, args, note) : redo(req, opened, note))
    return { state: done.duty.state, rev: done.rev }
  })
}

async function accept(req: PayloadRequest, opened: OpenedDuty, args: VerifyArgs, note: string) {
  const promisedAt = promiseOf(args.restBy)
  const done = await performForOffice(
    req,
    opened,
    { act: 'accept', at: now() },
    {
      note,
      set: {
        ...(args.publication ? { publication: args.publication } : {}),
        ...(args.outcomeClass ? { outcome_class: args.outcomeClass } : {}),
        ...(promisedAt ? { implementation: 'promised', promised_at: promisedAt.toISOString() } : {}),
      },
    },
  )
  await verdict(req, opened, 'accept', note, args.outcomeClass)
  if (opened.assignment.role === 'lead') {
    await concludeOthers(req, opened)
    await tellReporter(req, opened)
  }
  if (done.duty.implementation !== 'promised' && !promisedAt)
    await revokeReplyAddresses(req, opened.assignment.id)
  return done
}

async function redo(req: PayloadRequest, opened: OpenedDuty, note: string) {
  const { assignment, rules } = opened
  const days = daysFor(assignment.grade, assignment.role, rules)
  const done = await performForOffice(req, opened, { act: 'redo', at: now(), days }, { note })
  await verdict(req, opened, 'redo', note)
  await tellRedo(req, assignment.id, { note, rev: done.rev })
  return done
}

const verdict = (
  req: PayloadRequest,
  opened: OpenedDuty,
  given: 'accept' | 'redo',
  note: string,
  outcomeClass?: OutcomeClass,
): Promise<string> =>
  writeFeedback(req, opened, {
    kind: 'verdict',
    verdict: given,
    internalText: note,
    ...(outcomeClass ? { outcomeClass } : {}),
    ...opened.hand,
  })
