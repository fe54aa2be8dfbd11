import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import type { MailChoices } from './readMailChoices'
import { whoAmI } from './whoAmI'

/** Keeps what the signed-in person wants to be mailed about, for every member they are. False for nobody's. */
export async function saveMailChoices(req: PayloadRequest, choices: MailChoices): Promise<boolean> {
  const whose = await whoAmI(req)
  if (!whose || whose.members.length === 0) return false
  await (
    await anyTx(req)
  ).execute(sql`
    update members set mail_topics = ${choices.topics}, mail_reminders = ${choices.reminders},
      mail_progress = ${choices.progress}, updated_at = now()
    where id = any(${sql.param([...whose.members])}::uuid[])`)
  return true
}
