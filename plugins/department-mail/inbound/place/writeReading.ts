import { sql } from '@payloadcms/db-postgres/drizzle'
import { type Tx } from '../../store/tx'
import { type ReadMail } from '../types'

/** Writes what was read out of a mail onto its row. */
export async function writeReading(tx: Tx, id: string, mail: ReadMail): Promise<void> {
  const { from, to, subject, kind, text, fullText, inReplyTo, references, problem } = mail
  await tx.execute(sql`
    update inbound_mails set "from" = ${from.address}, from_name = ${from.name}, "to" = ${to}, subject = ${subject},
      kind = ${kind}, text = ${text}, full_text = ${fullText}, in_reply_to = ${inReplyTo},
      "references" = ${references.join(' ')}, problem = coalesce(problem, ${problem}), updated_at = now()
    where id = ${id}`)
}
