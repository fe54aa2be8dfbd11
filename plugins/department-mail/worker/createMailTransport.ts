import { createTransport, type Transporter } from 'nodemailer'

export type MailTransport = Transporter

export type MailTransportOptions = {
  /** `smtp://user:password@host:port` or `smtps://…`; query parameters as nodemailer reads them (`?ignoreTLS=true`) */
  smtpUrl: string
  /** Open connections at most. Default 5; a connection opens only when a message needs it */
  maxConnections?: number
  /** To establish the connection, in milliseconds. Default 10,000 */
  connectionTimeoutMs?: number
  /** Until the server's greeting, in milliseconds. Default 10,000 */
  greetingTimeoutMs?: number
  /** Longest silence of the server on an open connection, in milliseconds. Default 60,000 */
  socketTimeoutMs?: number
}

/** nodemailer replaces a connection after 100 messages by default, which costs a quarter of the throughput. */
const MESSAGES_PER_CONNECTION = 1_000

/**
 * A message whose pooled connection turned out to be dead before DATA goes to a fresh one this often. It never
 * concerns a message whose first byte was sent.
 */
const REQUEUES = 2

/**
 * The pooled SMTP transport of the worker. Every wait is bounded: a server that hangs costs one attempt, not a
 * worker. Reading files and URLs named in a message is off; attachments are handed over as bytes.
 */
export function createMailTransport(options: MailTransportOptions): MailTransport {
  return createTransport({
    pool: true,
    url: options.smtpUrl,
    maxConnections: options.maxConnections ?? 5,
    maxMessages: MESSAGES_PER_CONNECTION,
    maxRequeues: REQUEUES,
    connectionTimeout: options.connectionTimeoutMs ?? 10_000,
    dnsTimeout: options.connectionTimeoutMs ?? 10_000,
    greetingTimeout: options.greetingTimeoutMs ?? 10_000,
    socketTimeout: options.socketTimeoutMs ?? 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}
