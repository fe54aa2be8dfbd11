import { type AttemptResult, type OutcomePlan, planOutcome } from '../core/planOutcome'
import { goesToNextTransport } from '../core/goesToNextTransport'
import { type AttachmentDescriptor } from '../core/types'
import { bounceAddress } from '../core/verp'
import { attemptOver } from './attemptOver'
import { type ComposedMail, composeMail } from './composeMail'
import { describeSmtpError } from './describeSmtpError'
import { type DeliverySettings } from './settings'
import { type SmtpTransport } from './smtp/types'
import { type Turnstile } from './turnstile'
import { type DeliveryContext, type LeasedMessage, type Outcome } from './types'

export type DeliverOne = {
  settings: DeliverySettings
  context: DeliveryContext
  turnstile: Turnstile
  /** Gives up what is not yet being ended */
  stop: AbortSignal
}

/** How long a server that did not work is passed over while there is another, in milliseconds. */
const PAUSE_MS = 30_000

/** One attempt to deliver one mail, over one transport or several. Hands its outcome to the turnstile; never throws. */
export async function deliverOne(message: LeasedMessage, deliver: DeliverOne): Promise<void> {
  const { settings, context, turnstile } = deliver
  const sender = settings.bounceAddress
    ? bounceAddress(settings.bounceAddress, message.id)
    : settings.from.address
  const mail = await composeMail(message, composing(deliver)).catch((error: unknown) => ({ error }))
  // A file that cannot be read may come back (a mount, a restore): tried again on the schedule.
  if ('error' in mail) return settle(failedBefore(mail.error), null)
  const [result, transport] = await overAny(mail)
  // Whoever stops has sent nothing of this mail: it goes back as if it had not been touched.
  if (!result.ok && deliver.stop.aborted && result.failure.phase === 'connecting')
    return turnstile.settle(outcomeOf({ state: 'queued' }, null))
  settle(result, transport)

  async function overAny({ raw, to }: ComposedMail): Promise<[AttemptResult, SmtpTransport]> {
    for (const [index, transport] of inOrder(settings.transports).entries()) {
      const result = await attemptOver(transport, {
        deliver,
        message,
        mail: { raw, envelope: { from: sender, to: [to] } },
        onSilence: () =>
          turnstile.settle(outcomeOf({ state: 'uncertain', lastError: 'no answer yet' }, transport)),
      })
      const isLast = index === settings.transports.length - 1
      if (result.ok || isLast || deliver.stop.aborted || result.isSettled) return [result, transport]
      if (!goesToNextTransport(result.failure)) return [result, transport]
      transport.pausedUntil = performance.now() + PAUSE_MS
      context.logger.warn({ msg: 'mail goes by the next server', message: message.id, reason: result.reason })
    }
    throw new Error('department-mail: no transport to send mail by')
  }

  function settle(result: AttemptResult & { isSettled?: boolean }, transport: SmtpTransport | null): void {
    const now = settings.now()
    const plan = planOutcome(result, { ...settings, attempts: message.attempts, now })
    // It stands as uncertain already; only an answer says more than that.
    if (result.isSettled && plan.state === 'uncertain') return
    turnstile.settle({ ...outcomeOf(plan, transport), late: result.isSettled ?? false })
    context.logger.info({
      msg: 'mail attempt',
      message: message.id,
      state: plan.state,
      attempt: message.attempts,
    })
  }

  function outcomeOf(plan: OutcomePlan | { state: 'queued' }, transport: SmtpTransport | null): Outcome {
    return {
      id: message.id,
      attempts: message.attempts,
      worker: context.workerId,
      state: plan.state,
      at: settings.now().toISOString(),
      response: plan.state === 'sent' ? plan.smtpResponse : null,
      error: 'lastError' in plan ? plan.lastError : null,
      next: plan.state === 'deferred' ? plan.nextAttemptAt.toISOString() : null,
      transport: transport?.name ?? null,
      sender: transport ? sender : null,
      late: false,
    }
  }
}

const composing = ({ settings, context }: DeliverOne) => {
  const { loadAttachment: load, from, redirectAllTo } = settings
  return {
    from,
    redirectAllTo,
    loadAttachment: load && ((file: AttachmentDescriptor) => load(file, context.pool)),
  }
}

const failedBefore = (error: unknown): AttemptResult => ({
  ok: false,
  reason: describeSmtpError(error).reason,
  failure: { phase: 'connecting' },
})

/** As given, those passed over just now last. */
const inOrder = (transports: readonly SmtpTransport[]): SmtpTransport[] => {
  const now = performance.now()
  return [
    ...transports.filter(({ pausedUntil }) => pausedUntil <= now),
    ...transports.filter(({ pausedUntil }) => pausedUntil > now),
  ]
}
