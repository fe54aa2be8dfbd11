'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import type { Task } from '../../operations/tasks/types'
import { fill } from '../../translations/messages'
import { newKey } from '../acting/newKey'
import { formatInstant } from '../formatInstant'
import { useWords } from '../useWords'

type Props = { task: Task; apiRoute: string; title: string }

/** Says that a copy has been read, or when it was. */
export function AckButton({ task, apiRoute, title }: Props) {
  const { texts } = useWords()
  const words = texts.inboxRoom
  const router = useRouter()
  const [key] = useState(newKey)
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const readAt = task.copy?.readAt
  if (readAt)
    return <span className="wf-inboxtable__quiet">{fill(words.read, { when: formatInstant(readAt) })}</span>

  const acknowledge = async () => {
    setState('busy')
    const path = `/${task.collection}/${task.document}/workflow/ack` as const
    const isDone = await post(formatAdminURL({ apiRoute, path }), key, task.rev)
    setState(isDone ? 'busy' : 'failed')
    if (isDone) router.refresh()
  }
  return (
    <>
      <Button
        type="button"
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={state === 'busy'}
        extraButtonProps={{ 'aria-label': `${words.acknowledge}: ${title}` }}
        onClick={() => void acknowledge()}
      >
        {state === 'busy' ? words.acknowledging : words.acknowledge}
      </Button>
      {state === 'failed' && (
        <span className="wf-inboxtable__note" role="alert">
          {words.acknowledgeFailed}
        </span>
      )}
    </>
  )
}

async function post(url: string, key: string, rev: number): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify({ rev }),
    })
    return response.ok
  } catch {
    return false
  }
}
