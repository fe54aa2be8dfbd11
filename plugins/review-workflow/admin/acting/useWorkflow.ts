'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isWorkflowAnswer } from './isWorkflowAnswer'
import type { WorkflowAnswer } from './types'

export type Workflow = {
  /** Address of the document's workflow; null while the document is not saved yet. */
  url: string | null
  answer: WorkflowAnswer | null
  failed: boolean
  /** Reads the run again; null when that failed. */
  reload: () => Promise<WorkflowAnswer | null>
}

/** The run of the document on the page, read again whenever the document is saved. */
export function useWorkflow(): Workflow {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const [answer, setAnswer] = useState<WorkflowAnswer | null>(null)
  const [failed, setFailed] = useState(false)
  const latest = useRef(0)
  const url =
    id === undefined || collectionSlug === undefined
      ? null
      : formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}/workflow` })

  const reload = useCallback(async () => {
    if (url === null) return null
    const turn = ++latest.current
    const read = await readAnswer(url)
    // Two readings may overtake each other; what was asked last is what counts.
    if (turn !== latest.current) return read
    setFailed(read === null)
    if (read) setAnswer(read)
    return read
  }, [url])

  useEffect(() => {
    void reload()
  }, [reload, lastUpdateTime])

  return { url, answer, failed, reload }
}

async function readAnswer(url: string): Promise<WorkflowAnswer | null> {
  try {
    const response = await fetch(url, { credentials: 'include', cache: 'no-store' })
    const answer: unknown = response.ok ? await response.json() : null
    return isWorkflowAnswer(answer) ? answer : null
  } catch {
    return null
  }
}
