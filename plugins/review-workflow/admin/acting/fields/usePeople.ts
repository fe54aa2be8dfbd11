'use client'

import { useEffect, useState } from 'react'
import type { Choice } from '../types'

/** How long typing must pause before the server is asked, in milliseconds. */
const pause = 250

type Search = { people: Choice[]; state: 'searching' | 'found' | 'failed' }

/** The people whose names match, as one types. Asks nothing while `isOpen` is false. */
export function usePeople(url: string, action: string, query: string, isOpen: boolean): Search {
  const [search, setSearch] = useState<Search>({ people: [], state: 'searching' })

  useEffect(() => {
    if (!isOpen) return
    const abort = new AbortController()
    setSearch(({ people }) => ({ people, state: 'searching' }))
    const timer = setTimeout(
      () => {
        void readPeople(
          `${url}?${new URLSearchParams({ q: query, for: action }).toString()}`,
          abort.signal,
        ).then((people) => {
          if (!abort.signal.aborted)
            setSearch(people ? { people, state: 'found' } : { people: [], state: 'failed' })
        })
      },
      query === '' ? 0 : pause,
    )
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [url, action, query, isOpen])

  return search
}

async function readPeople(url: string, signal: AbortSignal): Promise<Choice[] | null> {
  try {
    const response = await fetch(url, { credentials: 'include', cache: 'no-store', signal })
    const answer: unknown = response.ok ? await response.json() : null
    const people: unknown =
      typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'people') : null
    return Array.isArray(people) ? people.filter(isChoice) : null
  } catch {
    return null
  }
}

const isChoice = (value: unknown): value is Choice =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'id') === 'string' &&
  typeof Reflect.get(value, 'name') === 'string' &&
  Array.isArray(Reflect.get(value, 'roleLabels'))
