'use client'

import { useCallback, useEffect, useState } from 'react'
import type { FieldComparison } from '../../operations/compareTexts'
import type { Compared } from './CompareProvider'

export type Comparison =
  { state: 'working' } | { state: 'failed' } | { state: 'done'; fields: FieldComparison[] }

/** Reads the comparison of two texts, anew whenever other ones are chosen. */
export function useComparison(
  url: string,
  { from, to }: Compared,
): { comparison: Comparison; retry: () => void } {
  const [comparison, setComparison] = useState<Comparison>({ state: 'working' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    const abort = new AbortController()
    setComparison({ state: 'working' })
    void readFields(`${url}?from=${from}&to=${to}`, abort.signal).then((fields) => {
      if (!abort.signal.aborted) setComparison(fields ? { state: 'done', fields } : { state: 'failed' })
    })
    return () => abort.abort()
  }, [url, from, to, attempt])
  return { comparison, retry: useCallback(() => setAttempt((count) => count + 1), []) }
}

async function readFields(address: string, signal: AbortSignal): Promise<FieldComparison[] | null> {
  try {
    const response = await fetch(address, { credentials: 'include', cache: 'no-store', signal })
    const answer: unknown = response.ok ? await response.json() : null
    return hasFields(answer) ? answer.fields : null
  } catch {
    return null
  }
}

const hasFields = (answer: unknown): answer is { fields: FieldComparison[] } =>
  typeof answer === 'object' && answer !== null && Array.isArray(Reflect.get(answer, 'fields'))
