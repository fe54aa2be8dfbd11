import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { placingRoles } from './assertPlacing'
import { readGuessed, type RawGuess } from './readGuessed'
import type { WaitingMail } from './types'

export type WaitingPage = { mails: WaitingMail[]; page: number; hasMore: boolean }

const onePage = 20

/** Mail of the reader's body that waits for a person, oldest first, with where it may belong. Nothing for others. */
export async function readUnplaced(req: PayloadRequest, page = 1): Promise<WaitingPage> {
  const viewer = viewerOf(req)
  if (!holds(viewer, ...placingRoles) || !viewer.organisation) return { mails: [], page: 1, hasMore: false }
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select id::text as id, received_at, kind::text as kind, state::text as state, "from", from_name, "to", subject, text,
           full_text, problem, raw_bytes, guesses
    from inbound_mails
    where state in ('unplaced', 'failed') and (organisation_id is null or organisation_id::text = ${viewer.organisation})
    order by received_at, id limit ${onePage + 1} offset ${(page - 1) * onePage}`)
  const shown = rows.slice(0, onePage)
  const guesses = shown.map(({ guesses: list }) => (Array.isArray(list) ? list.filter(isGuess) : []))
  const named = await readGuessed(req, viewer.organisation, guesses)
  const mails = shown.map((row, index) => ({ ...toMail(row), guesses: named[index] ?? [] }))
  return { mails, page, hasMore: rows.length > onePage }
}

const toMail = (row: Record<string, unknown>): Omit<WaitingMail, 'guesses'> => ({
  id: textOf(row.id),
  receivedAt: new Date(String(row.received_at)).toISOString(),
  kind: kindOf(row.kind),
  state: row.state === 'failed' ? 'failed' : 'unplaced',
  from: textOf(row.from),
  fromName: textOf(row.from_name),
  to: textOf(row.to),
  subject: textOf(row.subject),
  text: textOf(row.text),
  fullText: textOf(row.full_text),
  problem: typeof row.problem === 'string' ? row.problem : null,
  bytes: Number(row.raw_bytes) || 0,
})

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const kindOf = (value: unknown): WaitingMail['kind'] =>
  value === 'reply' || value === 'autoReply' || value === 'bounce' ? value : 'other'

const isGuess = (value: unknown): value is RawGuess =>
  typeof value === 'object' && value !== null && 'related' in value && 'score' in value && 'why' in value
