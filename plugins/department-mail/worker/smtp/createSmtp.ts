import { describeSmtpError } from '../describeSmtpError'
import { openConnection, type Connection } from './openConnection'
import { type SendRequest, type SmtpOptions, type SmtpTransport } from './types'

/** A server may want to see a new connection now and then; more often than this costs throughput. */
const MESSAGES_PER_CONNECTION = 1_000
/** Servers close idle connections; closing first spares the next mail the surprise. In milliseconds. */
const IDLE_MS = 5_000
/** The codes under which a server speaks about this message: the connection is fine. */
const ABOUT_THE_MESSAGE = new Set(['EENVELOPE', 'EMESSAGE'])
const CLOSING = 421

/**
 * The connections to one SMTP server, opened when a mail needs one and kept for the next. How many there are at
 * once is decided by how many mails are sent at once.
 */
export function createSmtp(options: SmtpOptions): SmtpTransport {
  const idle: Connection[] = []
  const resting = new Map<Connection, NodeJS.Timeout>()

  const takeIdle = (): Connection | undefined => {
    for (let connection = idle.pop(); connection; connection = idle.pop()) {
      clearTimeout(resting.get(connection))
      resting.delete(connection)
      if (connection.isOpen()) return connection
    }
    return undefined
  }

  const giveBack = (connection: Connection): void => {
    if (!connection.isOpen() || connection.sent >= MESSAGES_PER_CONNECTION) return connection.close()
    idle.push(connection)
    const timer = setTimeout(() => {
      resting.delete(connection)
      idle.splice(idle.indexOf(connection), 1)
      connection.close()
    }, IDLE_MS)
    timer.unref()
    resting.set(connection, timer)
  }

  const sendOver = async (connection: Connection, request: SendRequest): Promise<string> => {
    try {
      const response = await connection.send(request)
      giveBack(connection)
      return response
    } catch (error) {
      await keepOrClose(connection, error)
      if (connection.isOpen()) giveBack(connection)
      throw error
    }
  }

  return {
    name: options.name ?? 'main',
    pausedUntil: 0,
    async send(request) {
      const kept = takeIdle()
      if (!kept) return sendOver(await openConnection(options, request.signal), request)
      const gate = { isReached: false }
      const beforeEnd = (): Promise<void> => {
        gate.isReached = true
        return request.beforeEnd()
      }
      try {
        return await sendOver(kept, { ...request, beforeEnd })
      } catch (error) {
        // A kept connection may have died since its last mail. Nothing of this one can have been taken.
        const isSpoken = describeSmtpError(error).responseCode !== undefined
        if (isSpoken || gate.isReached || request.signal.aborted) throw error
        return sendOver(await openConnection(options, request.signal), request)
      }
    },
    close() {
      resting.forEach((timer) => clearTimeout(timer))
      resting.clear()
      for (const connection of idle.splice(0)) connection.close()
    },
  }
}

/** After a refusal of the message a connection can be used again; after anything else nobody knows where it stands. */
async function keepOrClose(connection: Connection, error: unknown): Promise<void> {
  const { code, responseCode } = describeSmtpError(error)
  const isRefusal = code !== undefined && ABOUT_THE_MESSAGE.has(code) && responseCode !== undefined
  if (!isRefusal || responseCode === CLOSING || !connection.isOpen()) return connection.close()
  await connection.reset().catch(() => connection.close())
}
