import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { mailChoices, type MailChoice } from './mailChoices'
import { mailWanted } from './mailWanted'
import { whoAmI } from './whoAmI'

export type MailChoices = Record<MailChoice, boolean>

/** What the signed-in member is mailed about; null for somebody who is no member. */
export async function readMailChoices(req: PayloadRequest): Promise<MailChoices | null> {
  const whose = await whoAmI(req)
  if (!whose || whose.members.length === 0) return null
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select mail_topics as topics, mail_reminders as reminders, mail_progress as progress
    from members where id = any(${sql.param([...whose.members])}::uuid[]) order by id limit 1`)
  const mail = rows[0] ?? {}
  const [topics, reminders, progress] = mailChoices.map((kind) => mailWanted({ mail }, kind))
  return { topics: topics === true, reminders: reminders === true, progress: progress === true }
}
