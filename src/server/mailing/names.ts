import { mailNames } from '../../../plugins/department-mail/exports/worker'

/** Mails that go out by the hundred with every issue: single mails pass them in the queue. */
export const bulkTemplates = ['edition']

/** What the mail plugin, its worker and its recovery agree on. */
export const names = mailNames({ bulk: bulkTemplates })
