import { type Readable } from 'node:stream'

import { type SendMailOptions } from 'nodemailer'

import { type DeliveryPhase } from '../core/classifyFailure'
import { type AttemptResult } from '../core/planOutcome'
import { dataGate } from './dataGate'
import { describeSmtpError } from './describeSmtpError'
import { type MailTransport } from './createMailTransport'

/** The lease went to somebody else before the message began: nothing was sent and nothing is to be recorded. */
export const LEASE_LOST = 'lease-lost'

export type SendOnceOptions = {
  transport: MailTransport
  mail: SendMailOptions
  /** Called once, before the first byte of the message; resolves false when it must not be sent */
  beforeData: () => Promise<boolean>
  /** Longest time for the whole attempt, in milliseconds: a server trickling bytes escapes every other timeout */
  totalTimeoutMs: number
  /** Gives the attempt up, unless the message is already being transferred */
  stop?: AbortSignal
}

type Attempt = { phase: DeliveryPhase; leaseLost: boolean }

/** One attempt to deliver one mail. Never throws for what the server or the network does. */
export async function sendOnce(options: SendOnceOptions): Promise<AttemptResult | typeof LEASE_LOST> {
  const attempt: Attempt = { phase: 'connecting', leaseLost: false }
  const open = async () => {
    // nodemailer may hand a message to a second connection only while its stream is unread. Should that ever
    // change, stopping here is what keeps one attempt from becoming two mails.
    if (attempt.phase === 'data') throw new Error('the message was already being transferred')
    attempt.leaseLost = !(await options.beforeData())
    if (attempt.leaseLost) throw new Error('the lease was lost')
    attempt.phase = 'data'
  }
  try {
    return { ok: true, response: await sendThroughGate(options, attempt, open) }
  } catch (error) {
    if (attempt.leaseLost) return LEASE_LOST
    const { reason, code, responseCode } = describeSmtpError(error)
    return {
      ok: false,
      reason,
      failure: {
        phase: attempt.phase,
        ...(code === undefined ? {} : { code }),
        ...(responseCode === undefined ? {} : { responseCode }),
      },
    }
  }
}

async function sendThroughGate(
  options: SendOnceOptions,
  attempt: Attempt,
  open: () => Promise<void>,
): Promise<string> {
  const { transport, mail } = options
  const { signal, release } = attemptSignal(options, attempt)
  installGate(transport)
  gates.set(signal, (source) => dataGate(source, open))
  try {
    const info: unknown = await transport.sendMail({ ...mail, signal })
    const response: unknown =
      typeof info === 'object' && info !== null ? Reflect.get(info, 'response') : undefined
    return typeof response === 'string' ? response : ''
  } finally {
    release()
  }
}

/** Aborts after the total time, and when the worker stops while nothing of the message was sent yet. */
function attemptSignal({ totalTimeoutMs, stop }: SendOnceOptions, attempt: Attempt) {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new Error('the attempt took too long')), totalTimeoutMs)
  const onStop = () => {
    if (attempt.phase === 'connecting') controller.abort(new Error('the worker is stopping'))
  }
  stop?.addEventListener('abort', onStop)
  const release = () => {
    clearTimeout(timer)
    stop?.removeEventListener('abort', onStop)
  }
  return { signal: controller.signal, release }
}

// The abort signal is the one object of a send that nodemailer passes on to its plugins unchanged.
const gates = new WeakMap<AbortSignal, (source: Readable) => Readable>()
const gatedTransports = new WeakSet<MailTransport>()

/** Adds the stream plugin to a transport, once; mails sent without a gate pass it untouched. */
function installGate(transport: MailTransport): void {
  if (gatedTransports.has(transport)) return
  gatedTransports.add(transport)
  transport.use('stream', (mail, done) => {
    const gate = mail.data.signal && gates.get(mail.data.signal)
    if (gate) mail.message.processFunc(gate)
    done()
  })
}
