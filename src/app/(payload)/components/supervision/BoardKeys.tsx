'use client'

import { useRef, type KeyboardEvent, type ReactNode } from 'react'

/** J and K go from row to row; typing in a field stays typing. */
export function BoardKeys({ hint, children }: { hint: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping =
      event.target instanceof HTMLElement && event.target.closest('input, select, textarea, dialog')
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
    if (isTyping || step === 0 || event.ctrlKey || event.metaKey || event.altKey) return
    const links = [...(place.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement))
    links[at === -1 ? 0 : at + step]?.focus()
    event.preventDefault()
  }
  return (
    <div ref={place} className="mq-board__rows" tabIndex={-1} onKeyDown={onKeyDown}>
      <p className="mq-board__keys">{hint}</p>
      {children}
    </div>
  )
}
