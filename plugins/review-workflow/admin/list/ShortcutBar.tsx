'use client'

import { useListQuery } from '@payloadcms/ui'
import { useId } from 'react'
import type { Choice } from '../inbox/InboxFilters'
import { useWords } from '../useWords'
import { shortcutsFor, shownBy, stepIn, whereStep, type Shortcut } from './shortcuts'
import '../inbox/inbox.css'

type Props = { mine: string[]; steps: Choice[] }

/** Quick filters of a list. They set the same conditions as Payload's filter form, and show there. */
export function ShortcutBar({ mine, steps }: Props) {
  const { texts } = useWords()
  const words = texts.inboxRoom
  const { handleWhereChange, query } = useListQuery()
  const id = useId()
  const shortcuts = shortcutsFor(mine, new Date().toISOString())
  const shown = shownBy(query.where, shortcuts)
  const labels: Record<Shortcut, string> = {
    all: words.shortcutAll,
    mine: words.shortcutMine,
    overdue: words.shortcutOverdue,
    review: words.shortcutReview,
    returned: words.shortcutReturned,
    approved: words.shortcutApproved,
  }
  return (
    <div className="wf-shortcuts" role="group" aria-label={words.shortcuts}>
      {shortcuts.map(([shortcut, where]) => (
        <button
          key={shortcut}
          type="button"
          className="wf-shortcuts__button"
          aria-pressed={shown === shortcut}
          onClick={() => void handleWhereChange?.(where ?? {})}
        >
          {labels[shortcut]}
        </button>
      ))}
      <label htmlFor={id}>
        {words.shortcutStep}
        <select
          id={id}
          value={stepIn(query.where) ?? ''}
          onChange={({ target }) => void handleWhereChange?.(target.value ? whereStep(target.value) : {})}
        >
          <option value="">{words.anyStep}</option>
          {steps.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
