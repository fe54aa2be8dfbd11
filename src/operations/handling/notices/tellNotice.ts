import type { PayloadRequest } from 'payload'
import type { DutyNoticeLevel } from '../../../domain/vocabulary'
import type { DutyNotice } from '../../../payload-types'
import { adminUrl } from '../../../server/links'
import { defaultLocale, fill, textsIn } from '../../../translations'
import type { MailTemplate } from '../../mail/queueMail'
import type { LoadedDuty } from '../hold/loadDuty'
import { dueValues } from '../mails/dueValues'
import { tellContact } from '../mails/tellContact'
import type { Recipient } from './recipientsOf'

const forContact: Record<DutyNoticeLevel, MailTemplate> = {
  reminder: 'reminder',
  blue: 'noticeBlue',
  orange: 'noticeOrange',
  red: 'noticeRed',
  escalation: 'escalation',
}

/** The mails of a notice, one a recipient: what it is, how late, and how the deadline came about. */
export async function tellNotice(
  req: PayloadRequest,
  loaded: LoadedDuty,
  notice: DutyNotice,
  recipients: readonly Recipient[],
): Promise<void> {
  const { mail, options } = textsIn(defaultLocale)
  const due = dueValues(loaded)
  const values = {
    ...due,
    level: options.dutyNoticeLevels[notice.level],
    note: notice.note ?? '',
    left: due.left > 0 ? fill(mail.reminder.daysLeft, { days: due.left }) : mail.reminder.today,
  }
  // A reminder is a mail; the coloured notices are documents (督查单).
  const isLetter = notice.level !== 'reminder' && notice.level !== 'escalation'
  for (const { name, address, why, user } of recipients)
    await tellContact(req, loaded.assignment, {
      template: templateFor(notice.level, why),
      cause: `notice:${notice.id}:${why}${user ? `:${user}` : ''}`,
      ...(why === 'contact' ? {} : { to: { name, address } }),
      ...(isLetter ? { letter: { kind: 'notice' as const, id: notice.id } } : {}),
      // The duty's link opens what only its contact may do: nobody else gets it.
      values: { ...values, ...(why === 'contact' ? {} : { link: linkFor(loaded, why) }) },
    })
}

const templateFor = (level: DutyNoticeLevel, why: Recipient['why']): MailTemplate => {
  if (why === 'contact') return forContact[level]
  return why === 'superior' ? 'escalation' : 'escalationOffice'
}

const linkFor = ({ assignment }: LoadedDuty, why: Recipient['why']): string =>
  why === 'supervisor' ? adminUrl('assignments', assignment.id) : ''
