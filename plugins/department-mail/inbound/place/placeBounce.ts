import { sql } from '@payloadcms/db-postgres/drizzle'
import { type PayloadRequest } from 'payload'
import { messageOfBounce } from '../../core/verp'
import { recordBounce } from '../../store/recordBounce'
import { settingsOf } from '../../store/settingsOf'
import { requireTx, type Tx } from '../../store/tx'
import { type Dsn } from '../types'
import { findAnswered } from './findAnswered'
import { type InboundHandlers, type Incoming } from './types'
import { writeState } from './writeState'

/**
 * A returned mail: found by the envelope address of its message, else by the id of the mail that came back.
 * A report about a mail we never sent, or about somebody it did not go to, changes nothing: anybody can write one.
 */
export async function placeBounce(
  req: PayloadRequest,
  mail: Incoming,
  dsn: Dsn,
  handlers: InboundHandlers,
): Promise<void> {
  const tx = await requireTx(req)
  const at = handlers.now()
  const sent = await findSent(req, tx, mail, dsn, handlers.bounceAddress)
  if (!sent) return writeState(tx, mail.id, { state: 'unplaced', problem: 'unknownBounce', at })
  const address = await recordBounce(req, {
    message: sent.id,
    detail: dsn.detail || mail.subject,
    permanent: dsn.permanent,
  })
  if (address) await handlers.onBounce(req, { mail: mail.id, message: sent.id, address, dsn })
  await writeState(tx, mail.id, { state: 'placed', related: sent.related, at })
}

type Sent = { id: string; related: { collection: string; id: string } | null }

async function findSent(
  req: PayloadRequest,
  tx: Tx,
  mail: Incoming,
  dsn: Dsn,
  base: string | null,
): Promise<Sent | null> {
  const { names } = settingsOf(req.payload)
  const byEnvelope = base ? mail.recipients.flatMap((address) => messageOfBounce(base, address) ?? []) : []
  const byId = await findAnswered(tx, names.table, [dsn.originalId, mail.inReplyTo, ...mail.references])
  const [id] = [...byEnvelope, ...byId.map(({ message }) => message)]
  if (id === undefined) return null
  const { rows } = await tx.execute(sql`
    select to_address, related_collection, related_id from ${sql.identifier(names.table)} where id = ${id}`)
  const row = rows[0]
  const isOurs =
    row !== undefined &&
    (byEnvelope.includes(id) ||
      dsn.recipient === null ||
      dsn.recipient === String(row.to_address).toLowerCase())
  if (!row || !isOurs) return null
  const hasRecord = typeof row.related_collection === 'string' && typeof row.related_id === 'string'
  return {
    id,
    related: hasRecord ? { collection: String(row.related_collection), id: String(row.related_id) } : null,
  }
}
