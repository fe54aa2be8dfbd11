'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callOperation, type Refusal } from './callOperation'

type Operation = {
  busy: boolean
  refusal: Refusal | null
  run: (body: object, done: (answer: unknown) => string) => Promise<void>
  lookAgain: () => void
}

/**
 * One operation behind a dialog: sends it, tells what came of it, has the page rendered anew.
 *
 * @param close closes the dialog
 */
export function useOperation(url: string, failed: string, close: () => void): Operation {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const router = useRouter()

  const lookAgain = () => {
    close()
    router.refresh()
  }
  const run = async (body: object, done: (answer: unknown) => string) => {
    setBusy(true)
    const outcome = await callOperation(url, body, failed)
    setBusy(false)
    if (!outcome.ok) return setRefusal(outcome.refusal)
    toast.success(done(outcome.answer))
    lookAgain()
  }
  return { busy, refusal, run, lookAgain }
}
