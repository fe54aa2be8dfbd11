import { sql } from '@payloadcms/db-postgres/drizzle'
import { type PayloadRequest } from 'payload'

import { fillText } from '../core/fillText'
import { noticesFor } from '../translations/notices/noticesFor'
import { type Notices } from '../translations/notices/types'
import { enqueueMessages } from './enqueueMessages'
import { eventsSql } from './eventsSql'
import { settingsOf } from './settingsOf'
import { requireTx } from './tx'

/** Somebody who looks after the mail. */
export type Keeper = { address: string; name: string; locale: string; extra?: Record<string, unknown> }

/** The template of mails about mails; what becomes of these is told to nobody by mail. */
export const ATTENTION_TEMPLATE = 'mailAttention'

/** Mails named in one notice; the list has the rest. */
const NAMED = 20

type Stuck = { id: string; subject: string; to: string; state: string; reason: string }

/**
 * Tells the keepers of mails the machine has given up (failed, or perhaps sent), each once: a line in a mail to
 * each of them, and `abandoned` in its history. In the transaction of the request.
 *
 * @param link where they are sent again
 * @returns how many were told of
 */
export async function enqueueAttention(
  req: PayloadRequest,
  { keepers, link }: { keepers: readonly Keeper[]; link: string },
): Promise<number> {
  const stuck = await takeUntold(req)
  const first = stuck[0]
  if (!first) return 0
  await enqueueMessages(
    req,
    keepers.map(({ address, name, locale, extra }) => {
      const texts = noticesFor(locale)
      return {
        key: `mail-attention:${first.id}:${Date.now()}:${address}`,
        to: { address, name },
        subject: fillText(texts.attentionSubject, { count: stuck.length }),
        text: fillText(texts.attentionText, { lines: linesOf(stuck, texts), link }),
        template: ATTENTION_TEMPLATE,
        locale,
        ...(extra ? { extra } : {}),
      }
    }),
  )
  return stuck.length
}

async function takeUntold(req: PayloadRequest): Promise<Stuck[]> {
  const { names } = settingsOf(req.payload)
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    with stuck as (
      select id, subject, to_address, state::text as state, coalesce(last_error, '') as reason
        from ${sql.identifier(names.table)} message
       where state in ('failed', 'uncertain') and direction = 'out'
         and coalesce(template, '') <> ${ATTENTION_TEMPLATE}
         and not exists (select from message_events told where told.message_id = message.id
                            and told.type = 'abandoned' and told.at >= message.updated_at)
       order by updated_at limit 1000 for update skip locked
    ), told as (${sql.raw(eventsSql(names, ABANDONED))})
    select id::text, subject, to_address, state, reason from stuck`)
  return rows.map((row) => ({
    id: String(row.id),
    subject: String(row.subject),
    to: String(row.to_address),
    state: String(row.state),
    reason: String(row.reason),
  }))
}

const ABANDONED = `(select id as message, now() as at, 'abandoned' as type, null as transport, null as detail from stuck) abandoned`

function linesOf(stuck: readonly Stuck[], texts: Notices): string {
  const lines = stuck.slice(0, NAMED).map((one) =>
    fillText(texts.attentionLine, {
      ...one,
      state: one.state === 'uncertain' ? texts.attentionUncertain : texts.attentionFailed,
      reason: one.reason.slice(0, 200),
    }),
  )
  const more = stuck.length - lines.length
  return [...lines, ...(more > 0 ? [fillText(texts.attentionMore, { count: more })] : [])].join('\n')
}
