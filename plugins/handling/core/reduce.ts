import type { DutyCalendar } from './calendar'
import { computeDue, type DutyClock } from './clock'
import { isMove, stateAfter } from './moves'
import { refusals } from './refusals'
import type { HandlingRules } from './rules'
import type { Duty, DutyEvent, DutyPlan, Reduced } from './types'

/**
 * What an event does to a duty, or why it is not possible. Pure: the same function draws the buttons and
 * decides at the moment of writing.
 */
export function reduceDuty(
  duty: Duty,
  event: DutyEvent,
  rules: HandlingRules,
  calendar: DutyCalendar,
): Reduced {
  const reasons = refusals({ duty, event, rules, calendar })
  if (reasons.length > 0) return { ok: false, reasons }
  const moved = withClock(withState(duty, event), event, calendar)
  return {
    ok: true,
    plan: {
      moves: isMove(event.act),
      duty: moved,
      stamps: stampsOf(event),
      ...promiseOf(event),
      newDeadline: moved.dueAt.getTime() !== duty.dueAt.getTime(),
    },
  }
}

function withState(duty: Duty, event: DutyEvent): Duty {
  const state = isMove(event.act) ? (stateAfter(duty.state, event.act) ?? duty.state) : duty.state
  const moved = { ...duty, state }
  switch (event.act) {
    case 'requestReturn':
      return { ...moved, returnAskedAt: event.at }
    case 'reopen':
      return { ...moved, reopenedAt: event.at, extensionAsked: false, implementation: 'none' }
    case 'redo':
      return { ...moved, extensionAsked: false, implementation: 'none' }
    case 'requestExtension':
      return { ...moved, extensionAsked: true }
    case 'grantExtension':
    case 'refuseExtension':
      return { ...moved, extensionAsked: false }
    case 'reply':
      return { ...moved, extensionAsked: false, implementation: event.promisedAt ? 'promised' : 'none' }
    case 'recheck':
      return { ...moved, implementation: recheckedAs(event) }
    case 'grantReturn':
    case 'cancel':
    case 'opinion':
      return { ...moved, extensionAsked: false }
    default:
      return moved
  }
}

const recheckedAs = ({ fulfilled, promisedAt }: { fulfilled: boolean; promisedAt: Date | null }) =>
  fulfilled ? 'implemented' : promisedAt ? 'promised' : 'missed'

/** The clock after an event; the deadline is computed anew only by what moves it. */
function withClock(duty: Duty, event: DutyEvent, calendar: DutyCalendar): Duty {
  const change = clockChange(duty, event)
  if (!change) return duty
  // While a question is open this is the deadline that an answer at this moment would give.
  return { ...duty, ...change, dueAt: computeDue(change.clock, calendar, event.at) }
}

type Change = Pick<Duty, 'clock' | 'pausedAt'>

function clockChange({ clock, pausedAt }: Duty, event: DutyEvent): Change | null {
  switch (event.act) {
    case 'ask':
      return pausedAt ? null : { clock: paused(clock, event.at), pausedAt: event.at }
    case 'answer':
      return { clock: resumed(clock, event.at), pausedAt: null }
    // An answer needs no reply of the office any more: whoever answers goes on without it.
    case 'reply':
    case 'opinion':
    case 'grantReturn':
    case 'cancel':
      return pausedAt ? { clock: resumed(clock, event.at), pausedAt: null } : null
    case 'grantExtension':
      return { clock: extended(clock, event), pausedAt }
    case 'redo':
    case 'reopen':
      return { clock: startedAgain(event), pausedAt: null }
    case 'recompute':
      return { clock, pausedAt }
    default:
      return null
  }
}

const paused = (clock: DutyClock, at: Date): DutyClock => ({
  ...clock,
  pauses: [...clock.pauses, { from: at, to: null }],
})

const resumed = (clock: DutyClock, at: Date): DutyClock => ({
  ...clock,
  pauses: clock.pauses.map((pause) => (pause.to ? pause : { ...pause, to: at })),
})

const extended = (clock: DutyClock, { days, at }: { days: number; at: Date }): DutyClock => ({
  ...clock,
  extensions: [...clock.extensions, { days, at }],
})

const startedAgain = ({ act, at, days }: { act: 'redo' | 'reopen'; at: Date; days: number }): DutyClock => ({
  cause: act,
  startedAt: at,
  days,
  pauses: [],
  extensions: [],
})

function stampsOf({ act, at, ...event }: DutyEvent): DutyPlan['stamps'] {
  switch (act) {
    case 'acknowledge':
      return { acknowledgedAt: at }
    case 'reply':
    case 'opinion':
      return { repliedAt: at }
    case 'accept':
    case 'grantReturn':
    case 'cancel':
      return { concludedAt: at }
    case 'redo':
      return { implementedAt: null }
    case 'reopen':
      return { concludedAt: null, implementedAt: null }
    case 'recheck':
      return 'fulfilled' in event && event.fulfilled ? { implementedAt: at } : {}
    default:
      return {}
  }
}

function promiseOf(event: DutyEvent): Pick<DutyPlan, 'promisedAt'> {
  switch (event.act) {
    case 'reply':
      return { promisedAt: event.promisedAt }
    case 'recheck':
      return event.promisedAt ? { promisedAt: event.promisedAt } : {}
    case 'redo':
    case 'reopen':
      return { promisedAt: null }
    default:
      return {}
  }
}
