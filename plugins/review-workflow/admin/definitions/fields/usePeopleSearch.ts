'use client'

import { useEffect, useState } from 'react'
import { useEditor } from '../EditorContext'

export type FoundPerson = { id: string; name: string; roles: string[] }
type Search = { people: FoundPerson[]; state: 'idle' | 'found' | 'failed' }

const idle: Search = { people: [], state: 'idle' }

/** Milliseconds after the last key before the search is sent. */
const pause = 250

/** The people whose name holds what was typed; an answer that comes late is not shown. */
export function usePeopleSearch(query: string): Search {
  const { api } = useEditor()
  const [search, setSearch] = useState<Search>(idle)
  useEffect(() => {
    const words = query.trim()
    const abort = new AbortController()
    const timer = setTimeout(() => {
      if (words === '') return setSearch(idle)
      void find(`${api}/people?q=${encodeURIComponent(words)}`, abort.signal).then((found) => {
        if (!abort.signal.aborted) setSearch(found)
      })
    }, pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [api, query])
  return query.trim() === '' ? idle : search
}

async function find(url: string, signal: AbortSignal): Promise<Search> {
  try {
    const response = await fetch(url, { credentials: 'include', signal })
    const answer: unknown = response.ok ? await response.json() : null
    const people: unknown = typeof answer === 'object' && answer ? Reflect.get(answer, 'people') : null
    return Array.isArray(people)
      ? { people: people.filter(isPerson), state: 'found' }
      : { ...idle, state: 'failed' }
  } catch {
    return { ...idle, state: 'failed' }
  }
}

const isPerson = (value: unknown): value is FoundPerson =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value && 'roles' in value
