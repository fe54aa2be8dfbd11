import type { DutyView } from '../../../operations/handling/types'
import { textsIn, type Locale } from '../../../translations'
import { Notice } from '../../../ui'

type OutcomeProps = {
  locale: Locale
  view: DutyView
  query: Record<string, string | string[] | undefined>
}

/** What came of the last press, once: done, refused with why, or overtaken by somebody else. */
export function Outcome({ locale, view, query }: OutcomeProps) {
  const words = textsIn(locale).duty
  const done = isDone(query.done, words.done) ? words.done[query.done] : null
  const refused = view.acts.find(({ id, reasons }) => id === query.refused && reasons.length > 0)
  return (
    <>
      {done && (
        <Notice kind="good" heading={done.heading}>
          <p>{done.text}</p>
        </Notice>
      )}
      {query.conflict === '1' && <Notice kind="attention">{words.conflict}</Notice>}
      {refused && (
        <Notice kind="attention" heading={words.refused}>
          {refused.reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </Notice>
      )}
    </>
  )
}

// What an address says comes from outside: only the dictionary's own keys are known.
const isDone = <K extends string>(key: unknown, known: Record<K, unknown>): key is K =>
  typeof key === 'string' && Object.hasOwn(known, key)
