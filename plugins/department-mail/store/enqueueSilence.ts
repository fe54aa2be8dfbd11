import { sql } from '@payloadcms/db-postgres/drizzle'
import { type PayloadRequest } from 'payload'

import { fillText } from '../core/fillText'
import { noticesFor } from '../translations/notices/noticesFor'
import { ATTENTION_TEMPLATE, type Keeper } from './enqueueAttention'
import { enqueueMessages } from './enqueueMessages'
import { settingsOf } from './settingsOf'
import { requireTx } from './tx'

export type Silence = {
  keepers: readonly Keeper[]
  link: string
  /** Longer than this without a mail out, or in, is told, in days */
  days: number
  /** Whether mail is expected to come in at all */
  expectsMail: boolean
  now: Date
  /** An instant as the reader sees it */
  print: (at: Date, locale: string) => string
}

const DAY_MS = 86_400_000

/**
 * One line a day to the keepers when no mail went out, or none came in, for long: the faults that make no error.
 * In the transaction of the request; asked again on the same day it writes nothing.
 *
 * @returns whether it is silent
 */
export async function enqueueSilence(req: PayloadRequest, silence: Silence): Promise<boolean> {
  const { now, days, expectsMail } = silence
  const { sent, received } = await lastOf(req)
  const since = now.getTime() - days * DAY_MS
  const isLong = (at: Date | null): boolean => at === null || at.getTime() < since
  if (!isLong(sent) && !(expectsMail && isLong(received))) return false
  await enqueueMessages(
    req,
    silence.keepers.map(({ address, name, locale, extra }) => {
      const texts = noticesFor(locale)
      const print = (at: Date | null): string => (at ? silence.print(at, locale) : texts.silenceNever)
      return {
        key: `mail-silence:${now.toISOString().slice(0, 10)}:${address}`,
        to: { address, name },
        subject: fillText(texts.silenceSubject, { days }),
        text: fillText(texts.silenceText, {
          sent: print(sent),
          received: print(received),
          link: silence.link,
        }),
        template: ATTENTION_TEMPLATE,
        locale,
        ...(extra ? { extra } : {}),
      }
    }),
  )
  return true
}

/** Notices of the queue itself do not count as mail: they would end the silence they tell of. */
async function lastOf(req: PayloadRequest): Promise<{ sent: Date | null; received: Date | null }> {
  const { names } = settingsOf(req.payload)
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select (select max(sent_at) from ${sql.identifier(names.table)}
             where coalesce(template, '') <> ${ATTENTION_TEMPLATE}) as sent,
           (select max(received_at) from inbound_mails) as received`)
  return { sent: dateOf(rows[0]?.sent), received: dateOf(rows[0]?.received) }
}

const dateOf = (value: unknown): Date | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value) : null
