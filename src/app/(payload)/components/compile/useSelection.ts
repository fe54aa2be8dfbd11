'use client'

import { useRef, useState } from 'react'

export type Selection = {
  /** In the order of the list. */
  chosen: string[]
  isChosen: (id: string) => boolean
  /** `asRange` takes everything since the last choice along. */
  toggle: (id: string, asRange: boolean) => void
  setAll: (chosen: boolean) => void
}

/** Which rows of a list are ticked. Rows that are gone are not ticked any more. */
export function useSelection(ids: readonly string[]): Selection {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string | null>(null)
  const toggle = (id: string, asRange: boolean) => {
    const isOn = !ticked.has(id)
    const range = asRange ? between(ids, last.current, id) : [id]
    const next = new Set(ticked)
    for (const each of range) {
      if (isOn) next.add(each)
      else next.delete(each)
    }
    last.current = id
    setTicked(next)
  }
  return {
    chosen: ids.filter((id) => ticked.has(id)),
    isChosen: (id) => ticked.has(id),
    toggle,
    setAll: (chosen) => setTicked(new Set(chosen ? ids : [])),
  }
}

function between(ids: readonly string[], from: string | null, to: string): readonly string[] {
  const [start, end] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)]
  return start === -1 ? [to] : ids.slice(Math.min(start, end), Math.max(start, end) + 1)
}
