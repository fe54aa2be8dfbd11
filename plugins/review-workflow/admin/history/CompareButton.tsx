'use client'

import { fill } from '../../translations/messages'
import { useWords } from '../useWords'
import { useCompare, type Compared } from './CompareProvider'

/** Opens the comparison of two texts. Spoken, it says with which text. */
export function CompareButton({ from, to, label }: Compared & { label: string }) {
  const { texts } = useWords()
  const { choices, compare } = useCompare()
  const before = choices.find(({ value }) => value === from)
  const spoken = before && label === texts.historyRoom.seeChanges
  return (
    <button
      type="button"
      className="wf-see"
      aria-haspopup="dialog"
      aria-label={spoken ? fill(texts.historyRoom.seeChangesSince, { from: before.label }) : undefined}
      onClick={() => compare({ from, to })}
    >
      {label}
    </button>
  )
}
