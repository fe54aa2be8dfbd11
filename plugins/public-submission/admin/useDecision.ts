'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { postDecision } from './postDecision'

export type DecisionProps = {
  url: string
  /** Where to go when it went well. */
  list: string
  doneMessage: string
  failedMessage: string
}

/** One decision on a submission: posted once, answered in the server's words. */
export function useDecision({ url, list, doneMessage, failedMessage }: DecisionProps) {
  const [isBusy, setBusy] = useState(false)
  const router = useRouter()

  const decide = async (): Promise<void> => {
    setBusy(true)
    const refusal = await postDecision(url, failedMessage)
    setBusy(false)
    if (refusal !== null) return void toast.error(refusal)
    toast.success(doneMessage)
    router.push(list)
    router.refresh()
  }
  return { isBusy, decide }
}
