'use client'

import { useEffect, useState } from 'react'
import type { DocumentsRequest } from '../../../../operations/documents/requestDocuments'
import type { DocumentsDesk } from '../../../../operations/documents/types'
import { callOperation } from '../actions/callOperation'

/** How often it is asked for while a document is being made, in milliseconds. */
const every = 1_500

export type Documents = {
  desk: DocumentsDesk
  /** What stood against the last request, in words. */
  trouble: string | null
  make: (request: DocumentsRequest) => Promise<void>
}

/** The documents of an issue, followed while one is being made. */
export function useDocuments(url: string, first: DocumentsDesk, failed: string): Documents {
  const [desk, setDesk] = useState(first)
  const [trouble, setTrouble] = useState<string | null>(null)
  const moving = desk.documents.some(({ state }) => state === 'queued' || state === 'rendering')

  const refresh = async () => {
    try {
      const response = await fetch(url, { credentials: 'include' })
      if (response.ok) setDesk((await response.json()) as DocumentsDesk)
    } catch {
      // A request lost on the way: the next one tells.
    }
  }
  const make = async (request: DocumentsRequest) => {
    const outcome = await callOperation(url, request, failed)
    setTrouble(outcome.ok ? null : outcome.refusal.message)
    await refresh()
  }

  useEffect(() => {
    if (!moving) return
    const timer = setInterval(() => void refresh(), every)
    return () => clearInterval(timer)
  })
  return { desk, trouble, make }
}
