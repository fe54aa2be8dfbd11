import type { DutyView } from '../../../operations/handling/types'
import { fill, textsIn, type Locale } from '../../../translations'
import { formatDay } from '../../../ui'

/** What is to be done now, in a sentence. */
export function nowWords(locale: Locale, view: DutyView): string {
  const words = textsIn(locale).duty.now
  return fill(words[keyOf(view)], {
    lead: view.lead?.department ?? '',
    day: view.promisedAt ? formatDay(view.promisedAt, locale) : '',
  })
}

type NowKey = keyof ReturnType<typeof textsIn>['duty']['now']

function keyOf({ state, role, lead, implementation, promisedAt }: DutyView): NowKey {
  const isCo = role === 'co' && lead !== null
  if (isCo && state === 'dispatched') return 'dispatchedCo'
  if (isCo && state === 'acknowledged') return 'acknowledgedCo'
  if (isCo && state === 'replied') return 'repliedCo'
  const isPromised = state === 'accepted' && implementation === 'promised' && promisedAt !== null
  return isPromised ? 'acceptedPromised' : state
}
