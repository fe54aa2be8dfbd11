import type { Readable } from 'node:stream'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import type { MailStore } from './store'

const MAXIMUM_BYTES = 40 * 1024 * 1024

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function keep(store: MailStore, stream: Readable, session: SMTPServerSession): Promise<string> {
  const raw = await readAll(stream)
  const { mailFrom, rcptTo } = session.envelope
  return store.add(raw, {
    from: mailFrom ? mailFrom.address : '',
    to: rcptTo.map((recipient) => recipient.address),
  })
}

/** An SMTP server that takes every mail and sends none on. Not listening yet. */
export function createSmtpServer(store: MailStore): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAXIMUM_BYTES,
    closeTimeout: 1_000,
    logger: false,
    onData(stream, session, callback) {
      // Accepted only once it is on disk: what was answered 250 is there after a crash.
      keep(store, stream, session).then(
        (id) => callback(null, `kept as ${id}`),
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })
  // A client that is killed in the middle of a mail must not take the sink with it.
  server.on('error', () => undefined)
  return server
}
