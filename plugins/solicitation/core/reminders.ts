const day = 24 * 60 * 60 * 1000
const hour = 60 * 60 * 1000

/** When of a day people may be reminded: local hours, from and to (not included). */
export type DecentHours = { from: number; to: number; utcOffset: number }

/** Nine to nine in China, which has kept UTC+8 without summer time since 1991. */
export const decentHours: DecentHours = { from: 9, to: 21, utcOffset: 8 }

export type InvitationFacts = {
  invitedAt: Date
  answeredAt: Date | null
  remindedAt: Date | null
}

/**
 * The latest moment at which people are to be reminded, or null when none has come yet: the first decent
 * hour of the day that lies so many calendar days before the deadline's. Null as well when the deadline
 * has passed, and while it is night.
 *
 * @param remindDays calendar days before the deadline
 */
export function reminderMoment(
  deadline: Date,
  remindDays: readonly number[],
  now: Date,
  hours: DecentHours = decentHours,
): Date | null {
  if (now >= deadline || !isDecent(now, hours)) return null
  const moments = remindDays
    .filter((days) => Number.isFinite(days) && days >= 0)
    .map((days) => morningOf(deadline.getTime() - days * day, hours))
    .filter((moment) => moment <= now.getTime())
  return moments.length === 0 ? null : new Date(Math.max(...moments))
}

/**
 * Whether this person is reminded now: asked before the moment, silent since, not reminded since. However
 * late or often it is asked, each moment reminds once; of several missed ones only the last does.
 */
export function isReminderDue(moment: Date | null, invitation: InvitationFacts): boolean {
  if (moment === null || invitation.answeredAt !== null) return false
  return invitation.invitedAt < moment && (invitation.remindedAt === null || invitation.remindedAt < moment)
}

/** Which of the invitations are reminded now. */
export function remindersDue<Invitation extends InvitationFacts>(
  topic: { deadline: Date; remindDays: readonly number[] },
  invitations: readonly Invitation[],
  now: Date,
  hours: DecentHours = decentHours,
): Invitation[] {
  const moment = reminderMoment(topic.deadline, topic.remindDays, now, hours)
  return invitations.filter((invitation) => isReminderDue(moment, invitation))
}

/** The start of the local day of an instant. */
export const startOfDay = (at: Date, { utcOffset }: DecentHours = decentHours): Date =>
  new Date(localDay(at.getTime(), utcOffset) - utcOffset * hour)

const localDay = (instant: number, utcOffset: number): number =>
  Math.floor((instant + utcOffset * hour) / day) * day

const morningOf = (instant: number, { from, utcOffset }: DecentHours): number =>
  localDay(instant, utcOffset) + (from - utcOffset) * hour

function isDecent(now: Date, { from, to, utcOffset }: DecentHours): boolean {
  const local = (now.getTime() + utcOffset * hour - localDay(now.getTime(), utcOffset)) / hour
  return local >= from && local < to
}
