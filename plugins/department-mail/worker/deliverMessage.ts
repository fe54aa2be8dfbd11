import { type MailNames } from '../core/names'
import { type AttemptResult, type OutcomePlan, planOutcome } from '../core/planOutcome'
import { type RetrySchedule } from '../core/retryDelay'
import { type AttachmentDescriptor } from '../core/types'
import { claimMessage } from './claimMessage'
import { composeMail, type ComposeOptions } from './composeMail'
import { type MailTransport } from './createMailTransport'
import { describeSmtpError } from './describeSmtpError'
import { type LoadAttachment } from './loadAttachments'
import { markData } from './markData'
import { persist } from './persist'
import { recordOutcome } from './recordOutcome'
import { LEASE_LOST, sendOnce } from './sendOnce'
import { type LeasedMessage, type MailTaskContext } from './types'

export type Delivery = Omit<ComposeOptions, 'loadAttachment'> & {
  loadAttachment: LoadAttachment | undefined
  transport: MailTransport
  schedule: RetrySchedule
  totalTimeoutMs: number
  names: MailNames
  now: () => Date
  random: () => number
}

type Outcome = { message: LeasedMessage; plan: OutcomePlan }

/** Outcomes known to this process that the database did not take yet, by message id. */
export type Unrecorded = Map<string, Outcome>

export type DeliverContext = { delivery: Delivery; context: MailTaskContext; unrecorded: Unrecorded }

/**
 * Delivers one message: claim, send, record. Does nothing when the message is not waiting, so a job may run any
 * number of times. Throws only when the database fails; the job is then repeated.
 */
export async function deliverMessage(id: string, deliver: DeliverContext): Promise<void> {
  await recordLeftOver(id, deliver)
  const { delivery, context } = deliver
  // A stopping worker takes nothing new: throwing leaves the job, and the message, to another one.
  context.signal?.throwIfAborted()
  const message = await claimMessage(context.pool, delivery.names, {
    id,
    workerId: context.workerId,
    now: delivery.now(),
  })
  if (!message) return
  const result = await attempt(message, deliver)
  if (result === LEASE_LOST) {
    context.logger.warn({ msg: 'mail not sent: its lease was taken over', message: id })
    return
  }
  const { attempts } = message
  await record(
    { message, plan: planOutcome(result, { ...delivery, attempts, now: delivery.now() }) },
    deliver,
  )
}

async function attempt(
  message: LeasedMessage,
  { delivery, context }: DeliverContext,
): Promise<AttemptResult | typeof LEASE_LOST> {
  try {
    const { loadAttachment: load } = delivery
    const loadAttachment = load && ((file: AttachmentDescriptor) => load(file, context.pool))
    const mail = await composeMail(message, { ...delivery, loadAttachment })
    return await sendOnce({
      transport: delivery.transport,
      mail,
      totalTimeoutMs: delivery.totalTimeoutMs,
      ...(context.signal ? { stop: context.signal } : {}),
      beforeData: () => markData(context.pool, delivery.names, message),
    })
  } catch (error) {
    // Only composing can throw: a file that cannot be read. It may come back (a mount, a restore), so it is
    // tried again on the schedule and fails visibly after the last attempt.
    return { ok: false, reason: describeSmtpError(error).reason, failure: { phase: 'connecting' } }
  }
}

async function record(outcome: Outcome, { delivery, context, unrecorded }: DeliverContext): Promise<void> {
  const { message, plan } = outcome
  // What the server said is known only here. Should the database be away, it is kept for the repeated job
  // rather than forgotten: forgetting a "250" means either a second mail or a person asked for nothing.
  unrecorded.set(message.id, outcome)
  const recorded = await persist(() => recordOutcome(context.pool, delivery.names, message, plan))
  unrecorded.delete(message.id)
  if (!recorded)
    context.logger.warn({ msg: 'mail outcome not recorded: its lease was taken over', message: message.id })
  else
    context.logger.info({
      msg: 'mail attempt recorded',
      message: message.id,
      state: plan.state,
      attempt: message.attempts,
    })
}

async function recordLeftOver(id: string, deliver: DeliverContext): Promise<void> {
  const leftOver = deliver.unrecorded.get(id)
  if (leftOver) await record(leftOver, deliver)
}
