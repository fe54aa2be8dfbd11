import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../../plugins/review-workflow'
import { mayAct } from '../../../domain/mayAct'
import { now } from '../../../server/clock'
import { promiseOf } from '../acts/checks'
import { writeFeedback } from '../acts/writeFeedback'
import { revokeReplyAddresses } from '../revokeReplyAddresses'
import { holdForOffice, performForOffice } from './holdForOffice'

export type FulfilledArgs = {
  assignment: string
  fulfilled: 'yes' | 'no'
  note?: string
  /** A new day (`YYYY-MM-DD`) for what is not done; without one the promise counts as missed. */
  restBy?: string
}

/** The supervisor's finding on what a department promised: answered is not implemented until somebody looked. */
export async function markFulfilled(
  req: PayloadRequest,
  args: FulfilledArgs,
): Promise<{ implementation: string }> {
  const note = args.note?.trim() ?? ''
  return inTransaction(req, async () => {
    const opened = await holdForOffice(req, args, mayAct.verify)
    const promisedAt = promiseOf(args.restBy)
    const done = await performForOffice(
      req,
      opened,
      { act: 'recheck', at: now(), fulfilled: args.fulfilled === 'yes', promisedAt },
      { note, data: { fulfilled: args.fulfilled } },
    )
    await writeFeedback(req, opened, {
      kind: 'recheck',
      fulfilled: args.fulfilled,
      internalText: note,
      restBy: promisedAt?.toISOString() ?? null,
      ...opened.hand,
    })
    if (args.fulfilled === 'yes') await revokeReplyAddresses(req, args.assignment)
    return { implementation: done.duty.implementation }
  })
}
