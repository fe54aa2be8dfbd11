import { isEnded, offersOf, type DutyEvent } from '../../../../plugins/handling'
import { now } from '../../../server/clock'
import { textsIn, type Locale } from '../../../translations'
import type { OpenedDuty } from '../hold/openDuty'
import { reasonsInWords } from '../reasonsInWords'
import type { DepartmentAct, DutyView } from '../types'

/** What the reader can do now and what not, with why: asked of the rule that will decide. */
export function actsOf(opened: OpenedDuty, locale: Locale): DutyView['acts'] {
  const at = now()
  const { duty, rules, calendar } = opened
  const offers = offersOf(duty, eventsOf(opened, at), rules, calendar)
  const acts = offers.map(({ id, enabled, reasons }) => ({
    id,
    enabled,
    reasons: reasonsInWords(reasons, locale),
  }))
  const contact = { id: 'replaceContact' as const, ...contactOffer(opened, locale) }
  const all = [...acts, contact]
  if (opened.mayAct) return all
  const { notAllowed } = textsIn(locale).handling.reasons
  return all.map(({ id }) => ({ id, enabled: false, reasons: [notAllowed] }))
}

function eventsOf({ duty }: OpenedDuty, at: Date): { id: DepartmentAct; event: DutyEvent }[] {
  const answer =
    duty.role === 'co'
      ? ({ id: 'opinion', event: { act: 'opinion', at } } as const)
      : ({ id: 'reply', event: { act: 'reply', at, promisedAt: null } } as const)
  return [
    { id: 'acknowledge', event: { act: 'acknowledge', at } },
    answer,
    { id: 'ask', event: { act: 'ask', at } },
    { id: 'requestExtension', event: { act: 'requestExtension', at, days: 1 } },
    { id: 'requestReturn', event: { act: 'requestReturn', at } },
    { id: 'withdrawReturn', event: { act: 'withdrawReturn', at } },
    { id: 'progress', event: { act: 'recheck', at, fulfilled: true, promisedAt: null } },
  ]
}

function contactOffer({ duty }: OpenedDuty, locale: Locale): { enabled: boolean; reasons: string[] } {
  const enabled = !isEnded(duty.state) || duty.implementation === 'promised'
  const reasons = enabled
    ? []
    : reasonsInWords([{ code: 'notInThisState', context: { state: duty.state } }], locale)
  return { enabled, reasons }
}
