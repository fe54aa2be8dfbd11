import { calendarDays } from '../../../../domain/calendarDays'
import type { MyItem } from '../../../../operations/listMyItems'
import { fill, textsIn, type Locale } from '../../../../translations'

type Holders = Record<string, string>

/** With whom an item waits and since when: a part of the office, never a person. Empty when it does not wait. */
export function placeWords({ place, waitingSince }: MyItem, locale: Locale): string {
  if (!place || !waitingSince) return ''
  const words = textsIn(locale).members.me
  const holders: Holders = words.holders
  // An office may have steps of its own; a role without a word here is called by its step.
  const holder = place.roles
    .map((role) => (Object.hasOwn(holders, role) ? holders[role] : undefined))
    .find(Boolean)
  const days = calendarDays(new Date(waitingSince), new Date())
  return fill(holder ? words.atStep : words.atOwnStep, {
    holder: holder ?? '',
    step: place.label[locale],
    since: days > 0 ? fill(words.sinceDays, { days }) : words.sinceToday,
  })
}
