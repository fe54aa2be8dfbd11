'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import { isWorkflowAnswer } from './isWorkflowAnswer'
import type { WorkflowAnswer } from './types'

type Workflow = {
  /** Address of the document's workflow; null while the document is not saved yet. */
  url: string | null
  answer: WorkflowAnswer | null
  failed: boolean
  reload: () => Promise<void>
  show: (answer: WorkflowAnswer) => void
}

/** The run of the document on the page, read again whenever the document is saved. */
export function useWorkflow(): Workflow {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const [answer, setAnswer] = useState<WorkflowAnswer | null>(null)
  const [failed, setFailed] = useState(false)
  const url =
    id === undefined || collectionSlug === undefined
      ? null
      : formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}/workflow` })

  const reload = useCallback(async () => {
    if (url === null) return
    const read = await readAnswer(url)
    setFailed(read === null)
    if (read) setAnswer(read)
  }, [url])

  useEffect(() => {
    void reload()
  }, [reload, lastUpdateTime])

  return { url, answer, failed, reload, show: setAnswer }
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
