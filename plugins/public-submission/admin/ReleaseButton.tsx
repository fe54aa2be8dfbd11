'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

export type ReleaseButtonProps = {
  url: string
  list: string
  label: string
  doneMessage: string
  failedMessage: string
}

/** Takes the submission in, says how it went in the server's words, and goes back to those that still wait. */
export function ReleaseButton({ url, list, label, doneMessage, failedMessage }: ReleaseButtonProps) {
  const [isBusy, setBusy] = useState(false)
  const router = useRouter()

  const release = async () => {
    setBusy(true)
    const refusal = await postRelease(url, failedMessage)
    setBusy(false)
    if (refusal !== null) return toast.error(refusal)
    toast.success(doneMessage)
    router.push(list)
    router.refresh()
  }

  return (
    <Button
      buttonStyle="primary"
      margin={false}
      size="medium"
      disabled={isBusy}
      onClick={() => void release()}
    >
      {label}
    </Button>
  )
}

/** Null when it went well, otherwise the words to show. */
async function postRelease(url: string, failedMessage: string): Promise<string | null> {
  try {
    const response = await fetch(url, { method: 'POST', credentials: 'include' })
    if (response.ok) return null
    const answer: unknown = await response.json()
    const error: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'error') : null
    const message: unknown =
      typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : null
    return typeof message === 'string' ? message : failedMessage
  } catch {
    return failedMessage
  }
}
