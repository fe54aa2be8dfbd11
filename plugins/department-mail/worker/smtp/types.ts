/** A way out of the house: one SMTP server and the connections open to it. */
export type SmtpTransport = {
  /** Name in the history of messages, for instance `main` or `fallback` */
  name: string
  send: (request: SendRequest) => Promise<string>
  /** Takes no mail until this moment, in milliseconds of `performance.now()`: its server did not work just now */
  pausedUntil: number
  close: () => void
}

export type SendRequest = {
  envelope: { from: string; to: string[] }
  /** The message, with CRLF line ends, dots not yet stuffed */
  raw: Buffer
  /** Awaited after the whole message was transferred and before it is ended: until then no server takes it */
  beforeEnd: () => Promise<void>
  /** Breaks the connection off */
  signal: AbortSignal
}

export type SmtpOptions = {
  /** Default `main` */
  name?: string
  /** `smtp://user:password@host:port` or `smtps://…`; query parameters as nodemailer reads them (`?ignoreTLS=true`) */
  smtpUrl: string
  /** To establish the connection, in milliseconds. Default 10,000 */
  connectionTimeoutMs?: number
  /** Until the server's greeting, in milliseconds. Default 10,000 */
  greetingTimeoutMs?: number
  /** Longest silence of the server on an open connection, in milliseconds. Default 60,000 */
  socketTimeoutMs?: number
}
