'use client'

import type { KeyboardEvent } from 'react'
import type { DeskRow } from '../../../../operations/compile/readDesk'
import { fill } from '../../../../translations'
import type { CompileTexts } from '../../../../translations/zh/compile'

type Props = {
  row: DeskRow
  /** Counted from 0. */
  at: number
  isLast: boolean
  isChosen: boolean
  isOpen: boolean
  isPicked: boolean
  isOver: boolean
  onOpen: () => void
  onPick: () => void
  onMove: (to: number) => void
  onKeyDown: (event: KeyboardEvent) => void
  onDrag: () => void
  onDragOver: () => void
  onDrop: () => void
  words: CompileTexts['desk']
}

/** One entry in the list: its number, title, marks, and what moves it. */
export function EntryLine({ row, at, isLast, isChosen, isOpen, isPicked, isOver, words, ...on }: Props) {
  const { title } = row
  return (
    <li
      className="mq-line"
      data-entry={row.id}
      data-chosen={isChosen || undefined}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        on.onDragOver()
      }}
      onDrop={(event) => {
        event.preventDefault()
        on.onDrop()
      }}
    >
      {isOpen && (
        <>
          <span
            className="mq-line__grip"
            draggable
            title={fill(words.drag, { title })}
            aria-hidden="true"
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData('text/plain', title)
              on.onDrag()
            }}
          />
          <label className="wf-tick">
            <input type="checkbox" checked={isPicked} onChange={on.onPick} />
            <span className="wf-hidden">{fill(words.pick, { title })}</span>
          </label>
        </>
      )}
      <button
        type="button"
        className="mq-line__title"
        aria-current={isChosen ? 'true' : undefined}
        onClick={on.onOpen}
        onKeyDown={on.onKeyDown}
      >
        <span className="mq-line__number">{at + 1}</span>
        <span>
          {title}
          <Marks row={row} words={words} />
        </span>
      </button>
      {isOpen && (
        <span className="mq-line__moves">
          <button
            type="button"
            aria-label={fill(words.moveUp, { title })}
            title={words.up}
            disabled={at === 0}
            onClick={() => on.onMove(at - 1)}
          >
            ↑
          </button>
          <button
            type="button"
            aria-label={fill(words.moveDown, { title })}
            title={words.down}
            disabled={isLast}
            onClick={() => on.onMove(at + 1)}
          >
            ↓
          </button>
        </span>
      )}
    </li>
  )
}

function Marks({ row, words }: Pick<Props, 'row' | 'words'>) {
  const marks = [
    row.sources > 0 ? fill(words.composite, { count: row.sources }) : '',
    row.isEdited ? words.edited : '',
    row.hasNote ? words.hasNote : '',
    words.publicStates[row.publicState],
  ].filter(Boolean)
  return (
    <>
      {marks.map((mark) => (
        <span key={mark} className="mq-mark">
          {mark}
        </span>
      ))}
      {!row.isApproved && (
        <span className="mq-mark" data-urgent>
          {words.notApproved}
        </span>
      )}
    </>
  )
}
