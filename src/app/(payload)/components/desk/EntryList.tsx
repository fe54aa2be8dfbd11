'use client'

import { Button, Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { Fragment, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { DeskRow } from '../../../../operations/compile/readDesk'
import { fill } from '../../../../translations'
import type { CompileTexts } from '../../../../translations/zh/compile'
import { EntryLine } from './EntryLine'
import type { Structure } from './useStructure'

type Props = {
  rows: DeskRow[]
  chosen: string
  isOpen: boolean
  structure: Structure
  onOpen: (id: string) => void
  adminRoute: string
  words: CompileTexts['desk']
}

/** The entries in their order under their sections. Arrow keys choose, with Alt they move; so does the mouse. */
export function EntryList({ rows, chosen, isOpen, structure, onOpen, adminRoute, words }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<string | null>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<number | null>(null)
  // A row that changes its place loses the focus: it is given back, so that the next key press moves it on.
  useEffect(() => {
    if (moved.current) titleOf(list.current, moved.current)?.focus()
    moved.current = null
  }, [rows])
  const move = (id: string, to: number) => {
    moved.current = id
    structure.move(id, to)
  }
  const onKeyDown = (event: KeyboardEvent, id: string, at: number) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = rows[at + step]
    if (event.altKey && isOpen) move(id, at + step)
    else if (next) titleOf(list.current, next.id)?.focus()
  }
  const hasSections = rows.some(({ section }) => section !== null)
  return (
    <nav className="mq-desk__list" aria-label={words.list}>
      <p className="mq-desk__count">
        <span>{fill(words.count, { count: rows.length })}</span>
        {isOpen && (
          <Link href={formatAdminURL({ adminRoute, path: '/compile' })} prefetch={false}>
            {words.addMore}
          </Link>
        )}
      </p>
      {isOpen && <p className="mq-desk__hint">{words.hint}</p>}
      {structure.picked.length > 1 && (
        <div className="mq-desk__merge">
          <Button buttonStyle="primary" margin={false} size="small" type="button" onClick={structure.merge}>
            {fill(words.merge, { count: structure.picked.length })}
          </Button>
          <span>{words.mergeHelp}</span>
        </div>
      )}
      <ol ref={list} className="mq-desk__entries">
        {rows.map((row, at) => (
          <Fragment key={row.id}>
            {hasSections && row.section !== (rows[at - 1]?.section ?? (at === 0 ? undefined : null)) && (
              <li className="mq-desk__section">{row.section ?? words.noSection}</li>
            )}
            <EntryLine
              row={row}
              at={at}
              isLast={at === rows.length - 1}
              isChosen={row.id === chosen}
              isOpen={isOpen}
              isPicked={structure.picked.includes(row.id)}
              isOver={over === at && dragged !== null}
              onOpen={() => onOpen(row.id)}
              onPick={() => structure.pick(row.id)}
              onMove={(to) => move(row.id, to)}
              onKeyDown={(event) => onKeyDown(event, row.id, at)}
              onDrag={() => setDragged(row.id)}
              onDragOver={() => setOver(at)}
              onDrop={() => {
                if (dragged) structure.move(dragged, at)
                setDragged(null)
                setOver(null)
              }}
              words={words}
            />
          </Fragment>
        ))}
      </ol>
    </nav>
  )
}

const titleOf = (list: HTMLElement | null, id: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-entry="${id}"] .mq-line__title`) ?? null
