import { computeDue } from '../../../../plugins/handling'
import { now } from '../../../server/clock'
import { defaultLocale } from '../../../translations'
import { dayInWords } from '../dueInWords'
import { performAct } from '../hold/performAct'
import { tellSupervisors } from '../mails/tellSupervisors'
import { checkText, dutyLimits } from './checks'
import { openRequest } from './openRequest'
import { handOf, refusal, type Act } from './shared'

/** The department asks for more time, before its deadline and with a reason; the deadline stays until it is granted. */
export const requestExtension: Act<'requestExtension'> = async (req, opened, { days, reason, by }) => {
  const issues = [
    ...(Number.isInteger(days) && days >= 1 ? [] : [{ field: 'days', code: 'required' }]),
    ...checkText('reason', reason, { ...dutyLimits.reason, isNeeded: true }),
  ]
  if (issues.length > 0) return { ok: false, issues }
  const { assignment, duty, calendar } = opened
  const hand = handOf(opened, by)
  const at = now()
  const note = reason.trim()
  const done = await performAct(req, opened, { act: 'requestExtension', at, days }, { ...hand, note })
  if (!done.ok) return refusal(req, done)
  const longer = { ...duty.clock, extensions: [...duty.clock.extensions, { days, at }] }
  const until = computeDue(longer, calendar, at)
  const id = await openRequest(req, opened, hand, {
    kind: 'extension',
    reason: note,
    askedDays: days,
    askedUntil: until.toISOString(),
    dueBefore: assignment.dueAt,
  })
  await tellSupervisors(req, assignment, {
    template: 'extensionAsked',
    cause: `request:${id}`,
    values: {
      days,
      reason: note,
      due: dayInWords(calendar.dayOf(duty.dueAt), defaultLocale),
      until: dayInWords(calendar.dayOf(until), defaultLocale),
    },
  })
  return { ok: true }
}
