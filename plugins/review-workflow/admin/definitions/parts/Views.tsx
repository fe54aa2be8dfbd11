'use client'

import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useEditor } from '../EditorContext'

export const views = ['edit', 'simulate', 'versions'] as const
export type View = (typeof views)[number]

type Props = { view: View; onView: (view: View) => void; children: ReactNode }

/** The parts of the page as tabs: arrow keys move among them, only the chosen one is in the tab order. */
export function Views({ view, onView, children }: Props) {
  const { texts } = useEditor()
  const list = useRef<HTMLDivElement>(null)
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const next = views[(views.indexOf(view) + by + views.length) % views.length] ?? view
    onView(next)
    list.current?.querySelector<HTMLElement>(`#wfd-tab-${next}`)?.focus()
  }
  return (
    <>
      <div ref={list} className="wfd-tabs" role="tablist" aria-label={texts.viewsLabel} onKeyDown={onKey}>
        {views.map((name) => (
          <button
            key={name}
            id={`wfd-tab-${name}`}
            type="button"
            role="tab"
            aria-selected={name === view}
            aria-controls="wfd-view"
            tabIndex={name === view ? 0 : -1}
            onClick={() => onView(name)}
          >
            {texts.views[name]}
          </button>
        ))}
      </div>
      <div id="wfd-view" role="tabpanel" aria-labelledby={`wfd-tab-${view}`}>
        {children}
      </div>
    </>
  )
}
