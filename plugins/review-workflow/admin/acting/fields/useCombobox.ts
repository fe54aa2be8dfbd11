'use client'

import { useState, type KeyboardEvent } from 'react'
import type { Person } from '../../../core/types'

type Hands = { onChoose: (person: Person) => void; onTakeBack: () => void }

/** Text, opening and keyboard of a combobox of people. */
export function useCombobox({ onChoose, onTakeBack }: Hands) {
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)

  const open = () => setOpen(true)
  const close = () => setOpen(false)
  const type = (text: string) => {
    setQuery(text)
    setActive(0)
    setOpen(true)
  }
  const choose = ({ id, name }: Person) => {
    onChoose({ id, name })
    setQuery('')
    setActive(0)
    setOpen(false)
  }
  const onKey = (event: KeyboardEvent, options: Person[]) => {
    // While an input method composes a character, Enter and the arrows are its own.
    if (event.nativeEvent.isComposing) return
    const next = options[active]
    if (event.key === 'Backspace' && query === '') return onTakeBack()
    if (event.key === 'Escape' && !isOpen) return
    if (!['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key)) return
    // An Escape that closes the list must not close the dialog with it.
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return close()
    if (event.key === 'Enter') return isOpen && next ? choose(next) : open()
    if (!isOpen) return open()
    const step = event.key === 'ArrowDown' ? 1 : -1
    setActive(options.length === 0 ? 0 : (active + step + options.length) % options.length)
  }
  return { query, isOpen, active, open, close, type, choose, onKey }
}
