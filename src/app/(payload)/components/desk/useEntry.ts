'use client'

import { useEffect, useState } from 'react'
import type { DeskEntry } from '../../../../operations/compile/readDeskEntry'
import { readEntry } from './callDesk'

export type LoadedEntry = { state: 'loading' | 'failed' } | { state: 'ready'; read: DeskEntry }

/** One entry as the server has it; `version` asks for it anew. */
export function useEntry(url: string, id: string, version: number): LoadedEntry & { retry: () => void } {
  const [loaded, setLoaded] = useState<{ key: string; entry: LoadedEntry } | null>(null)
  const [tries, setTries] = useState(0)
  const key = `${id}/${version}/${tries}`
  useEffect(() => {
    let isGone = false
    void readEntry(`${url}/${id}`).then((reply) => {
      if (isGone) return
      setLoaded({
        key,
        entry: reply.kind === 'done' ? { state: 'ready', read: reply.answer } : { state: 'failed' },
      })
    })
    return () => {
      isGone = true
    }
  }, [url, id, key])
  const entry: LoadedEntry = loaded?.key === key ? loaded.entry : { state: 'loading' }
  return { ...entry, retry: () => setTries(tries + 1) }
}
