import type { DutyCalendar } from './calendar'
import { reduceDuty } from './reduce'
import type { HandlingRules } from './rules'
import type { Duty, DutyEvent, DutyReason } from './types'

/** What could be done now, and why it cannot: whoever draws a button asks the rule that will decide. */
export type Offer<Act extends string = string> = { id: Act; enabled: boolean; reasons: DutyReason[] }

/** Offers for events as they would be now. */
export const offersOf = <Act extends string>(
  duty: Duty,
  events: readonly { id: Act; event: DutyEvent }[],
  rules: HandlingRules,
  calendar: DutyCalendar,
): Offer<Act>[] =>
  events.map(({ id, event }) => {
    const reduced = reduceDuty(duty, event, rules, calendar)
    return { id, enabled: reduced.ok, reasons: reduced.ok ? [] : reduced.reasons }
  })
