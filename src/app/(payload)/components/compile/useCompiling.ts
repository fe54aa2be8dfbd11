'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { z } from 'zod'
import { callOperation } from '../actions/callOperation'

export type Told =
  { isRefusal: true; message: string } | { isRefusal: false; issue: string; title: string; added: number }

const answerSchema = z.object({ issue: z.string(), title: z.string(), added: z.number() })

/** Sends items into an issue and tells what came of it; the list is read anew afterwards. */
export function useCompiling(apiRoute: string, failed: string) {
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const router = useRouter()
  const compile = async (body: object) => {
    setBusy(true)
    const outcome = await callOperation(`${apiRoute}/issues/compile`, body, failed)
    const answer = outcome.ok ? answerSchema.safeParse(outcome.answer) : null
    setTold(
      answer?.success
        ? { isRefusal: false, ...answer.data }
        : { isRefusal: true, message: outcome.ok ? failed : outcome.refusal.message },
    )
    setBusy(false)
    router.refresh()
  }
  return { busy, told, compile }
}
