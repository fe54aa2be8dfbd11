import type { DutyCalendar } from './calendar'
import { dutyMoves, isEnded, isMove, isOpen } from './moves'
import type { HandlingRules } from './rules'
import type { Duty, DutyEvent, DutyReason } from './types'

type Case = { duty: Duty; event: DutyEvent; rules: HandlingRules; calendar: DutyCalendar }

type Act = DutyEvent['act']

/** What speaks against an event beside the state; acts that are not named need nothing more. */
const rules: { [A in Act]?: (asked: Case & { event: Extract<DutyEvent, { act: A }> }) => DutyReason[] } = {
  requestReturn: (asked) => ofReturn(asked),
  requestExtension: (asked) => ofExtension(asked, asked.event.days),
  grantExtension: ({ duty, event, rules: limits }) =>
    duty.extensionAsked ? tooLong(event.days, limits) : [{ code: 'noExtensionAsked' }],
  refuseExtension: ({ duty }) => (duty.extensionAsked ? [] : [{ code: 'noExtensionAsked' }]),
  ask: ({ duty }) => (isOpen(duty.state) ? [] : [notNow(duty)]),
  answer: ({ duty }) => (duty.pausedAt ? [] : [{ code: 'noQuestionOpen' }]),
  opinion: ({ duty }) => (duty.role === 'co' ? [] : [{ code: 'onlyCo' }]),
  reply: (asked) => (asked.duty.role === 'lead' ? ofOthers(asked) : [{ code: 'onlyLead' }]),
  reopen: ({ duty }) => (duty.reopenedAt ? [{ code: 'reopenedBefore' }] : []),
  // Until somebody accepted the answer, its promise is nobody's yet.
  recheck: ({ duty: { state, implementation } }) =>
    state === 'accepted' && (implementation === 'promised' || implementation === 'missed')
      ? []
      : [{ code: 'nothingPromised' }],
  recompute: ({ duty }) => (isEnded(duty.state) ? [notNow(duty)] : []),
}

/** Everything that speaks against an event; empty when it is possible. */
export function refusals(asked: Case): DutyReason[] {
  const { duty, event } = asked
  if (isMove(event.act) && !dutyMoves[event.act].from.includes(duty.state)) return [notNow(duty)]
  const rule = rules[event.act] as ((asked: Case) => DutyReason[]) | undefined
  return rule?.(asked) ?? []
}

const notNow = ({ state }: Duty): DutyReason => ({ code: 'notInThisState', context: { state } })

function ofReturn({ duty, event, calendar }: Case): DutyReason[] {
  if (duty.returnAskedAt) return [{ code: 'returnedBefore' }]
  return event.at > duty.returnDueAt
    ? [{ code: 'returnTooLate', context: { day: calendar.dayOf(duty.returnDueAt) } }]
    : []
}

function ofExtension({ duty, event, rules, calendar }: Case, days: number): DutyReason[] {
  if (!isOpen(duty.state)) return [notNow(duty)]
  if (duty.extensionAsked) return [{ code: 'extensionOpen' }]
  const used = duty.clock.extensions.length
  if (used >= rules.extensionTimes)
    return [{ code: 'extensionsUsed', context: { times: rules.extensionTimes } }]
  // While a question is open the clock stands, so it cannot be too late.
  if (!duty.pausedAt && event.at > duty.dueAt)
    return [{ code: 'extensionTooLate', context: { day: calendar.dayOf(duty.dueAt) } }]
  return tooLong(days, rules)
}

const tooLong = (days: number, { extensionDays }: HandlingRules): DutyReason[] =>
  Number.isInteger(days) && days >= 1 && days <= extensionDays
    ? []
    : [{ code: 'extensionTooLong', context: { days: extensionDays } }]

/** Who answers for all waits for the others' opinions, but never longer than the others had time. */
function ofOthers({ duty, event }: Case): DutyReason[] {
  const awaited = duty.others.filter(({ dueAt }) => event.at <= dueAt)
  return awaited.length > 0
    ? [{ code: 'waitsForOthers', context: { names: awaited.map(({ name }) => name).join('、') } }]
    : []
}
