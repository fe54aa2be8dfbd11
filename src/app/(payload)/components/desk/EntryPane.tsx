'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { DeskRow } from '../../../../operations/compile/readDesk'
import { fill } from '../../../../translations'
import type { CompileTexts } from '../../../../translations/zh/compile'
import { EntryForm } from './EntryForm'
import type { DeskHold } from './useDesk'
import { useEntry } from './useEntry'
import type { Structure } from './useStructure'

export type PaneProps = {
  row: DeskRow
  /** Counted from 0. */
  place: number
  rows: DeskRow[]
  isOpen: boolean
  hold: DeskHold
  structure: Structure
  url: string
  onOpen: (id: string) => void
  onBack: () => void
  adminRoute: string
  words: CompileTexts['desk']
  categories: Record<string, string>
}

/** The chosen entry: the way to its neighbours, and its form once it has been read. */
export function EntryPane(props: PaneProps) {
  const { row, place, rows, isOpen, structure, url, onOpen, onBack, words } = props
  const loaded = useEntry(url, row.id, 0)
  const [asks, setAsks] = useState(false)
  const [before, after] = [rows[place - 1], rows[place + 1]]
  return (
    <>
      <header className="mq-pane__head">
        <button type="button" className="mq-plain mq-pane__back" onClick={onBack}>
          {words.back}
        </button>
        <span>{fill(words.place, { place: place + 1, count: rows.length })}</span>
        <span className="mq-pane__ways">
          <button
            type="button"
            className="mq-button"
            disabled={!before}
            onClick={() => before && onOpen(before.id)}
          >
            {words.previous}
          </button>
          <button
            type="button"
            className="mq-button"
            disabled={!after}
            onClick={() => after && onOpen(after.id)}
          >
            {words.next}
          </button>
        </span>
      </header>
      {loaded.state === 'loading' && <p role="status">{words.loading}</p>}
      {loaded.state === 'failed' && (
        <p role="alert" className="wf-problems">
          {words.loadFailed}{' '}
          <button type="button" className="mq-plain" onClick={loaded.retry}>
            {words.retry}
          </button>
        </p>
      )}
      {loaded.state === 'ready' && <EntryForm {...props} read={loaded.read} />}
      {isOpen && loaded.state === 'ready' && (
        <footer className="mq-pane__foot">
          {loaded.read.maySplit && !asks && (
            <Button
              buttonStyle="secondary"
              margin={false}
              size="medium"
              type="button"
              onClick={() => setAsks(true)}
            >
              {words.split}
            </Button>
          )}
          {asks && (
            <p className="mq-desk__notice mq-desk__notice--warning">
              <span>{words.splitHelp}</span>
              <button type="button" className="mq-button" onClick={() => structure.split(row.id)}>
                {words.splitConfirm}
              </button>
              <button type="button" className="mq-plain" onClick={() => setAsks(false)}>
                {words.cancel}
              </button>
            </p>
          )}
          <Button
            buttonStyle="secondary"
            margin={false}
            size="medium"
            type="button"
            onClick={() => structure.remove(row.id)}
          >
            {words.remove}
          </Button>
        </footer>
      )}
    </>
  )
}
