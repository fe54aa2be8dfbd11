import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { parseConnectionUrl } from 'nodemailer/lib/shared'

import { GatedMessage } from './GatedMessage'
import { type SendRequest, type SmtpOptions } from './types'

export type Connection = {
  /** Messages sent over it so far */
  sent: number
  isOpen: () => boolean
  /** Sends one message; answers the server's words. Rejects with nodemailer's error. */
  send: (request: SendRequest) => Promise<string>
  /** Makes ready for the next message after one was refused */
  reset: () => Promise<void>
  close: () => void
}

/** Connects, greets and logs in. Every wait is bounded. */
export async function openConnection(options: SmtpOptions, signal: AbortSignal): Promise<Connection> {
  const { auth, ...server } = parseConnectionUrl(options.smtpUrl)
  const smtp = new SMTPConnection({
    ...server,
    connectionTimeout: options.connectionTimeoutMs ?? 10_000,
    dnsTimeout: options.connectionTimeoutMs ?? 10_000,
    greetingTimeout: options.greetingTimeoutMs ?? 10_000,
    socketTimeout: options.socketTimeoutMs ?? 60_000,
  })
  let isOpen = true
  let onEnd: () => void = () => undefined
  smtp.on('end', () => {
    isOpen = false
    onEnd()
  })
  // The error of a message reaches its own callback; one of an idle connection ends it, which is all there is to do.
  smtp.on('error', () => (isOpen = false))
  await until(smtp, signal, (done) => {
    smtp.once('error', done)
    smtp.once('end', () => done(closed()))
    smtp.connect(done)
  })
  if (auth?.user && smtp.allowsAuth)
    await until(smtp, signal, (done) =>
      smtp.login({ user: auth.user, credentials: { user: auth.user ?? '', pass: auth.pass } }, done),
    )
  const connection: Connection = {
    sent: 0,
    isOpen: () => isOpen,
    send: ({ envelope, raw, beforeEnd, signal: stop }) => {
      connection.sent += 1
      const message = new GatedMessage(raw, beforeEnd)
      return new Promise<string>((resolve, reject) => {
        const refuse = (error: unknown): void => {
          message.destroy()
          reject(asError(error))
        }
        const giveUp = (): void => {
          smtp.close()
          refuse(stop.reason)
        }
        if (stop.aborted) return giveUp()
        stop.addEventListener('abort', giveUp, { once: true })
        onEnd = () => refuse(closed())
        smtp.send(envelope, message, (error, info) => {
          stop.removeEventListener('abort', giveUp)
          if (error) refuse(error)
          else resolve(info?.response ?? '')
        })
      })
    },
    reset: () => until(smtp, signal, (done) => smtp.reset(done)),
    close: () => {
      isOpen = false
      smtp.close()
    },
  }
  return connection
}

/** One step of a connection; whatever goes wrong, it is closed. */
async function until(
  smtp: SMTPConnection,
  signal: AbortSignal,
  start: (done: (error?: Error | null) => void) => void,
): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(asError(signal.reason)), { once: true })
      start((error) => (error ? reject(error) : resolve()))
    })
  } catch (error) {
    smtp.close()
    throw error
  }
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)))

const closed = (): Error => Object.assign(new Error('the connection was closed'), { code: 'ECONNECTION' })
