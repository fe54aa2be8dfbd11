import type { DutyView } from '../../../operations/handling/types'
import { fill, textsIn, type Locale } from '../../../translations'
import { Disclosure, formatDay, formatInstant, Timeline } from '../../../ui'

/** Everything that happened to the duty, newest first. */
export function History({ locale, view }: { locale: Locale; view: DutyView }) {
  const { duty, options } = textsIn(locale)
  const entries = view.history.map(({ number, act, at, by, dueBefore, dueAfter }) => ({
    key: String(number),
    at,
    when: formatInstant(at, locale),
    what: [options.dutyActs[act], by].filter(Boolean).join(' · '),
    ...(dueBefore && dueAfter
      ? {
          note: fill(duty.historyDates, {
            before: formatDay(dueBefore, locale),
            after: formatDay(dueAfter, locale),
          }),
        }
      : {}),
  }))
  if (entries.length === 0) return null
  return (
    <Disclosure summary={duty.history}>
      <Timeline entries={entries.toReversed()} />
    </Disclosure>
  )
}
