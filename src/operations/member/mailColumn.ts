import { sql } from '../../../plugins/review-workflow'
import type { MailChoice } from './mailChoices'

const columns: Record<MailChoice, string> = {
  topics: 'mail_topics',
  reminders: 'mail_reminders',
  progress: 'mail_progress',
}

/** Column of `members` that holds a choice. */
export const mailColumn = (of: MailChoice) => sql.identifier(columns[of])
