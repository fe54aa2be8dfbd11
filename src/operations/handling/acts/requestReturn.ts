import { workdayFrom } from '../../../../plugins/handling'
import { now } from '../../../server/clock'
import { defaultLocale, fill, textsIn } from '../../../translations'
import { dayInWords } from '../dueInWords'
import { performAct } from '../hold/performAct'
import { tellSupervisors } from '../mails/tellSupervisors'
import { checkText, dutyLimits } from './checks'
import { openRequest } from './openRequest'
import { handOf, refusal, type Act } from './shared'

/** The department asks to hand the duty back: once, soon after dispatch, with a reason. The clock runs on. */
export const requestReturn: Act<'requestReturn'> = async (req, opened, { reason, elsewhere, by }) => {
  const issues = [
    ...checkText('reason', reason, { ...dutyLimits.reason, isNeeded: true }),
    ...checkText('elsewhere', elsewhere, { max: dutyLimits.elsewhere }),
  ]
  if (issues.length > 0) return { ok: false, issues }
  const hand = handOf(opened, by)
  const at = now()
  const note = reason.trim()
  const done = await performAct(req, opened, { act: 'requestReturn', at }, { ...hand, note })
  if (!done.ok) return refusal(req, done)
  const other = elsewhere?.trim() ?? ''
  const id = await openRequest(req, opened, hand, { kind: 'return', reason: note, elsewhere: other })
  const { calendar, rules } = opened
  const decideBy = workdayFrom(calendar.dayOf(at), rules.arbitrateDays, calendar.isWorkday)
  await tellSupervisors(req, opened.assignment, {
    template: 'returnAsked',
    cause: `request:${id}`,
    values: {
      reason: note,
      elsewhere: other ? fill(textsIn(defaultLocale).mail.returnAsked.elsewhere, { text: other }) : '',
      decideBy: dayInWords(decideBy, defaultLocale),
    },
  })
  return { ok: true }
}
