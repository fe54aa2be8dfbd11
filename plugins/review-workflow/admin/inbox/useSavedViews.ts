'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import { readSavedViews, type SavedView } from './savedViews'

/** The reader's own saved views, kept in Payload's preferences: on every machine they sign in at. */
export function useSavedViews(): { saved: SavedView[]; keep: (views: SavedView[]) => Promise<boolean> } {
  const { config } = useConfig()
  const url = formatAdminURL({
    apiRoute: config.routes.api,
    path: '/payload-preferences/workflow-inbox-filters',
  })
  const [saved, setSaved] = useState<SavedView[]>([])

  useEffect(() => {
    let isHere = true
    void readStored(url).then((stored) => {
      if (isHere) setSaved(readSavedViews(stored))
    })
    return () => {
      isHere = false
    }
  }, [url])

  const keep = useCallback(
    async (views: SavedView[]): Promise<boolean> => {
      const isKept = await store(url, views)
      if (isKept) setSaved(views)
      return isKept
    },
    [url],
  )
  return { saved, keep }
}

async function readStored(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { credentials: 'include', cache: 'no-store' })
    const answer: unknown = response.ok ? await response.json() : null
    return typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : null
  } catch {
    return null
  }
}

async function store(url: string, views: SavedView[]): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ value: { views } }),
    })
    return response.ok
  } catch {
    return false
  }
}
