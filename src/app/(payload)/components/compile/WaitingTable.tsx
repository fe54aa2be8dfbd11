'use client'

import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { WaitingItem } from '../../../../operations/compile/waitingItem'
import type { Texts } from '../../../../translations'
import type { Selection } from './useSelection'
import { WaitingRow } from './WaitingRow'

type Props = {
  items: WaitingItem[]
  selection: Selection | null
  words: Texts['compile']['waiting']
  categories: Record<string, string>
  adminRoute: string
}

/**
 * The waiting items as a table that becomes a list of cards on a phone; roles are written out because
 * changing `display` would take them away. Arrow keys go from tick to tick.
 */
export function WaitingTable({ items, selection, ...props }: Props) {
  const { words } = props
  const { columns } = words
  const body = useRef<HTMLTableSectionElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (selection && event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      selection.setAll(true)
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const ticks = [...(body.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])]
    const at = ticks.findIndex((tick) => tick === document.activeElement)
    const next = at === -1 ? undefined : ticks[at + step]
    next?.focus()
    if (event.shiftKey && next && !next.checked) next.click()
  }
  return (
    <>
      {selection && <p className="mq-waiting__keys">{words.keys}</p>}
      <table className="wf-inboxtable mq-waiting__table" role="table" aria-label={words.table}>
        <thead role="rowgroup">
          <tr role="row">
            {selection && (
              <th role="columnheader" scope="col" className="wf-inboxtable__tick">
                <TickAll selection={selection} count={items.length} label={words.selectAll} />
              </th>
            )}
            <th role="columnheader" scope="col">
              {columns.title}
            </th>
            <th role="columnheader" scope="col">
              {columns.category}
            </th>
            <th role="columnheader" scope="col">
              {columns.authors}
            </th>
            <th role="columnheader" scope="col">
              {columns.waited}
            </th>
          </tr>
        </thead>
        <tbody ref={body} role="rowgroup" onKeyDown={onKeyDown}>
          {items.map((item) => (
            <WaitingRow key={item.id} item={item} selection={selection} {...props} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function TickAll({ selection, count, label }: { selection: Selection; count: number; label: string }) {
  const ref = useRef<HTMLInputElement>(null)
  const { length } = selection.chosen
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = length > 0 && length < count
  }, [length, count])
  return (
    <label className="wf-tick">
      <input
        ref={ref}
        type="checkbox"
        checked={length === count}
        onChange={() => selection.setAll(length < count)}
      />
      <span className="wf-hidden">{label}</span>
    </label>
  )
}
