'use client'

import type { DraftChoice, SeriesChoice } from '../../../../operations/compile/listDrafts'
import type { WaitingFilter } from '../../../../operations/compile/waitingFilter'
import type { WaitingItem } from '../../../../operations/compile/waitingItem'
import type { Texts } from '../../../../translations'
import { CompilePanel } from './CompilePanel'
import { useSelection } from './useSelection'
import { WaitingTable } from './WaitingTable'

type Props = {
  items: WaitingItem[]
  isNarrowed: boolean
  /** What the list is narrowed by: the rule to compile by. */
  rule: WaitingFilter
  /** Where items can go; null for readers who may only look. */
  choices: { series: SeriesChoice[]; drafts: DraftChoice[] } | null
  words: Texts['compile']['waiting']
  categories: Record<string, string>
  adminRoute: string
  apiRoute: string
}

/** The list with its ticks, and beside it where they go. */
export function WaitingBoard({ items, isNarrowed, choices, ...props }: Props) {
  const { words } = props
  const selection = useSelection(items.map(({ id }) => id))
  return (
    <div className="mq-waiting__board">
      <div className="mq-waiting__list">
        {items.length === 0 ? (
          <p className="wf-empty">{isNarrowed ? words.emptyFiltered : words.empty}</p>
        ) : (
          <WaitingTable items={items} selection={choices ? selection : null} {...props} />
        )}
      </div>
      {choices ? (
        <CompilePanel {...props} {...choices} hasItems={items.length > 0} selection={selection} />
      ) : (
        <p className="mq-waiting__intro">{words.notEditor}</p>
      )}
    </div>
  )
}
