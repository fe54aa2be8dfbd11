import { type DeliveryPhase } from '../core/classifyFailure'
import { type AttemptResult } from '../core/planOutcome'
import { describeSmtpError } from './describeSmtpError'
import { type DeliverOne } from './deliverOne'
import { type SmtpTransport } from './smtp/types'
import { type LeasedMessage } from './types'

export type Attempt = {
  deliver: DeliverOne
  message: LeasedMessage
  mail: { raw: Buffer; envelope: { from: string; to: string[] } }
  /** Called when the message was ended and the server says nothing: it no longer holds the turnstile then */
  onSilence: () => void
}

/** How long a silent server is passed over while there is another, in milliseconds. */
const PAUSE_MS = 30_000

/** `isSettled`: the server was silent for so long that the mail was given up as uncertain meanwhile. */
export type TransportResult = AttemptResult & { isSettled: boolean }

/** Sends one mail over one transport. Never throws for what the server or the network does. */
export async function attemptOver(transport: SmtpTransport, attempt: Attempt): Promise<TransportResult> {
  const { deliver, message, mail, onSilence } = attempt
  const { settings, turnstile } = deliver
  const at: { phase: DeliveryPhase; isSettled: boolean; isOver: boolean } = {
    phase: 'connecting',
    isSettled: false,
    isOver: false,
  }
  const limit = attemptLimit(settings.totalTimeoutMs, deliver.stop, () => at.phase)
  let patience: NodeJS.Timeout | undefined
  const beforeEnd = async (): Promise<void> => {
    // Should a client ever end one message twice, stopping here keeps one attempt from becoming two mails.
    if (at.phase === 'data') throw new Error('the message was already being ended')
    await turnstile.enter(message.id)
    limit.signal.throwIfAborted()
    if (at.isOver) throw new Error('the connection was lost before the message was ended')
    at.phase = 'data'
    patience = setTimeout(() => {
      at.isSettled = true
      transport.pausedUntil = performance.now() + PAUSE_MS
      onSilence()
    }, settings.answerMs)
    await settings.onStep('after-data', message)
  }
  try {
    await settings.onStep('before-smtp', message)
    const response = await transport.send({ ...mail, beforeEnd, signal: limit.signal })
    clearTimeout(patience)
    await settings.onStep('after-accept', message)
    return { ok: true, response, isSettled: at.isSettled }
  } catch (error) {
    at.isOver = true
    clearTimeout(patience)
    const { reason, code, responseCode } = describeSmtpError(error)
    const failure = {
      phase: at.phase,
      ...(code === undefined ? {} : { code }),
      ...(responseCode === undefined ? {} : { responseCode }),
    }
    // With an answer, or before the end, it was certainly not taken: the place is free for the next.
    if (!at.isSettled && (at.phase === 'connecting' || responseCode !== undefined))
      turnstile.leave(message.id)
    return { ok: false, reason, failure, isSettled: at.isSettled }
  } finally {
    limit.release()
  }
}

/** Aborts after the total time, and when the worker stops before the message is being ended. */
function attemptLimit(totalTimeoutMs: number, stop: AbortSignal, phase: () => DeliveryPhase) {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new Error('the attempt took too long')), totalTimeoutMs)
  const onStop = (): void => {
    if (phase() === 'connecting') controller.abort(new Error('the worker is stopping'))
  }
  if (stop.aborted) onStop()
  stop.addEventListener('abort', onStop)
  const release = (): void => {
    clearTimeout(timer)
    stop.removeEventListener('abort', onStop)
  }
  return { signal: controller.signal, release }
}
