import { SMTPServer } from 'smtp-server'
import PostalMime, { type Email } from 'postal-mime'
import { type Readable } from 'node:stream'

/** What becomes of a message that was read: refused, or taken, and the connection dropped or left without an answer. */
export type Verdict = ReplyError | 'drop' | 'hang' | undefined

/** What the server does with a message; the default takes it. */
export type Behaviour = {
  /** Answer to RCPT TO; the server does not answer before a promise is kept */
  onRecipient?: (address: string) => ReplyError | undefined | Promise<ReplyError | undefined>
  /** Answer to the message itself, after it was read */
  onMessage?: (raw: string) => Verdict | Promise<Verdict>
  /** Called when a client connects */
  onConnect?: () => ReplyError | undefined
  /** Time the server takes over a message, in milliseconds */
  delayMs?: number
}

export class ReplyError extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message)
  }
}

export type Mailbox = {
  url: string
  /** Every mail the server took, in order. */
  mails: Email[]
  behaviour: Behaviour
  close: () => Promise<void>
}

/** A real SMTP server on loopback that keeps what it takes and misbehaves as told. */
export async function openMailbox(behaviour: Behaviour = {}): Promise<Mailbox> {
  const box: Mailbox = { url: '', mails: [], behaviour, close: async () => undefined }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect: (_session, done) => done(box.behaviour.onConnect?.()),
    onRcptTo: ({ address }, _session, done) => {
      Promise.resolve(box.behaviour.onRecipient?.(address)).then(done, done)
    },
    onData: (stream, session, done) => {
      const answer = (verdict: Awaited<ReturnType<typeof take>>) => {
        if (verdict === 'hang') return
        if (verdict === 'drop') dropConnection(server, session.id)
        else done(verdict)
      }
      // A message broken off in the middle is not taken; its connection is gone, there is nobody to answer.
      take(stream, box).then(answer, () => undefined)
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the mail server has no port')
  box.url = `smtp://127.0.0.1:${address.port}`
  box.close = () => new Promise((resolve) => server.close(() => resolve()))
  return box
}

async function take(stream: Readable, box: Mailbox): Promise<Verdict> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  const raw = Buffer.concat(chunks)
  if (box.behaviour.delayMs) await new Promise((resolve) => setTimeout(resolve, box.behaviour.delayMs))
  const verdict = await box.behaviour.onMessage?.(raw.toString('utf8'))
  // A dropped or hanging connection still took the mail: that is what makes its state uncertain.
  if (!(verdict instanceof ReplyError)) box.mails.push(await PostalMime.parse(raw))
  return verdict
}

function dropConnection(server: SMTPServer, sessionId: string): void {
  const connections: unknown = Reflect.get(server, 'connections')
  if (!(connections instanceof Set)) return
  for (const connection of connections) {
    if (property(connection, 'id') !== sessionId) continue
    const socket = property(connection, '_socket')
    const destroy = property(socket, 'destroy')
    if (typeof destroy === 'function') Reflect.apply(destroy, socket, [])
  }
}

function property(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined
}
