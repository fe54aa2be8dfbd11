import { type PayloadRequest } from 'payload'
import { appendEvent } from '../../store/appendEvent'
import { requireTx } from '../../store/tx'
import { findReplyAddress, type KnownReplyAddress } from '../store/findReplyAddress'
import { placeBounce } from './placeBounce'
import { type InboundHandlers, type Incoming, type Related } from './types'
import { writeFiles } from './writeFiles'
import { writeState } from './writeState'

/**
 * Decides where a mail belongs. Only a genuine, living reply address decides by itself; names, subjects and
 * Message-IDs are written by whoever sends, so they only make guesses for a person.
 */
export async function placeMail(
  req: PayloadRequest,
  mail: Incoming,
  handlers: InboundHandlers,
): Promise<void> {
  if (mail.dsn) return placeBounce(req, mail, mail.dsn, handlers)
  const tx = await requireTx(req)
  const at = handlers.now()
  const known = handlers.replyAddress
    ? await findReplyAddress(tx, {
        base: handlers.replyAddress,
        addresses: mail.recipients,
        at: mail.receivedAt,
      })
    : null
  if (mail.kind === 'reply' || mail.kind === 'autoReply') await noteAnswer(req, mail)
  if (known?.standing === 'live') return take(req, mail, known, handlers)
  if (mail.kind === 'autoReply') {
    const related = known?.related ?? mail.answered[0]?.related ?? null
    return writeState(tx, mail.id, { state: related ? 'placed' : 'ignored', related, at })
  }
  await ask(req, mail, known, handlers)
}

/** A person has to say; what its ended address belonged to is the best guess. */
async function ask(
  req: PayloadRequest,
  mail: Incoming,
  known: KnownReplyAddress | null,
  handlers: InboundHandlers,
): Promise<void> {
  const formerly = known ? { related: known.related, why: known.standing } : null
  const guesses = await handlers.guess(req, mail, formerly)
  const problem = formerly?.why ?? null
  await writeState(await requireTx(req), mail.id, { state: 'unplaced', guesses, problem, at: handlers.now() })
}

/** A mail to a genuine address; from another sender than the one it was given to it is taken, but marked. */
async function take(
  req: PayloadRequest,
  mail: Incoming,
  { related, contact }: { related: Related; contact: string },
  handlers: InboundHandlers,
): Promise<void> {
  const tx = await requireTx(req)
  const files = mail.kind === 'autoReply' ? [] : mail.files
  await writeFiles(tx, mail.id, await handlers.keepFiles(req, { id: mail.id, related, files }))
  const taken = await handlers.onMail(req, { id: mail.id, related })
  const isContact = mail.from.address === contact.toLowerCase()
  const guesses = taken === 'placed' ? [] : [{ related, score: 1, why: ['address'] }]
  await writeState(tx, mail.id, {
    state: taken,
    related: taken === 'placed' ? related : null,
    guesses,
    problem: isContact ? null : 'otherSender',
    at: handlers.now(),
  })
}

/** The message it answers tells so in its history. */
async function noteAnswer(req: PayloadRequest, { answered, kind, from, subject }: Incoming): Promise<void> {
  const message = answered[0]?.message
  if (message === undefined) return
  await appendEvent(req, {
    message,
    type: kind === 'autoReply' ? 'autoReply' : 'reply',
    detail: `${from.address} ${subject}`.slice(0, 500),
  })
}
