'use client'

import { useEffect, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

/** Opening, closing and moving about in a menu of buttons. Closing by hand gives the focus back to `trigger`. */
export function useMenu(trigger: RefObject<HTMLElement | null>, list: RefObject<HTMLElement | null>) {
  const [opened, setOpened] = useState<'first' | 'last' | null>(null)
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  const close = () => {
    setOpened(null)
    trigger.current?.focus()
  }

  useEffect(() => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
    if (opened !== null) entries.at(opened === 'first' ? 0 : -1)?.focus()
  }, [opened, list])

  const onTriggerKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setOpened(event.key === 'ArrowDown' ? 'first' : 'last')
  }
  const onListKey = (event: KeyboardEvent) => {
    // Leaving by Tab goes on from the button, as if the menu had not been there.
    if (event.key === 'Tab') return close()
    const target = targetOf(event.key, items())
    if (event.key !== 'Escape' && !target) return
    event.preventDefault()
    event.stopPropagation()
    if (target) target.focus()
    else close()
  }
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpened(null)
  }
  return {
    isOpen: opened !== null,
    toggle: () => setOpened(opened === null ? 'first' : null),
    close,
    onTriggerKey,
    onListKey,
    onBlur,
  }
}

function targetOf(key: string, items: HTMLElement[]): HTMLElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement)
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length]
    case 'ArrowUp':
      return items.at(at <= 0 ? -1 : at - 1)
    case 'Home':
      return items[0]
    case 'End':
      return items.at(-1)
    default:
      return key.length === 1 && key !== ' ' ? startingWith(key, items, at) : undefined
  }
}

function startingWith(letter: string, items: HTMLElement[], at: number): HTMLElement | undefined {
  const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  return rest.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()))
}
