import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { settingsOf } from '../../store/settingsOf'
import { requireTx } from '../../store/tx'
import { readMail } from '../read/readMail'
import { type ReadMail } from '../types'
import { claimWaiting, type Claimed } from './claimWaiting'
import { findAnswered } from './findAnswered'
import { noteFailure } from './noteFailure'
import { placeMail } from './placeMail'
import { type InboundHandlers } from './types'
import { writeReading } from './writeReading'
import { writeState } from './writeState'

/**
 * Deals with every kept mail nobody has dealt with: each in a transaction of its own, with everything that comes
 * of it. A mail that fails is tried again with growing pauses and is a person's in the end; it holds up no other.
 *
 * @returns how many were dealt with
 */
export async function placeWaiting(
  payload: Payload,
  handlers: InboundHandlers,
  signal?: AbortSignal,
): Promise<number> {
  for (let done = 0; ; done += 1) {
    if (signal?.aborted || !(await placeNext(payload, handlers))) return done
  }
}

/** @returns whether there was one */
async function placeNext(payload: Payload, handlers: InboundHandlers): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const claimed = await claimWaiting(await requireTx(req))
  try {
    if (claimed) await placeOne(req, claimed, handlers)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    if (!claimed) throw error
    payload.logger.error({ msg: 'a mail that came in could not be dealt with', mail: claimed.id, err: error })
    await noteFailure(payload, claimed.id, error)
  }
  return claimed !== null
}

async function placeOne(
  req: PayloadRequest,
  { id, raw, receivedAt, problem }: Claimed,
  handlers: InboundHandlers,
): Promise<void> {
  const tx = await requireTx(req)
  const read = problem === 'unreadableOnServer' ? null : await reading(raw)
  if (!read)
    return writeState(tx, id, { state: 'failed', problem: problem ?? 'unreadable', at: handlers.now() })
  await writeReading(tx, id, read)
  const answered = await findAnswered(tx, settingsOf(req.payload).names.table, [
    read.inReplyTo,
    ...read.references.toReversed(),
  ])
  await placeMail(req, { ...read, id, receivedAt, answered }, handlers)
  // Not before a swallowed database error would show: a transaction that was ended inside fails here.
  await tx.execute(sql`select 1`)
}

/** Null for bytes nobody can take apart; they stay kept. */
const reading = (raw: Uint8Array): Promise<ReadMail | null> => readMail(raw).catch(() => null)
