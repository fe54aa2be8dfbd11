'use client'

import { useRef, useState } from 'react'
import { newKey } from './newKey'
import { postAction, type ActionBody } from './postAction'
import type { ActionOutcome } from './types'

export type Trouble = Exclude<ActionOutcome, { kind: 'done' | 'conflict' }>

/**
 * Sends one action at most once: a second press while the first is under way does nothing, and every
 * repeat carries the same key until somebody else's move has made it another question.
 */
export function useSending(url: string) {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [busy, setBusy] = useState(false)
  const underWay = useRef(false)
  const key = useRef<string | null>(null)

  /** What came of it; null when a sending was under way already. */
  const send = async (action: string, body: ActionBody): Promise<ActionOutcome | null> => {
    if (underWay.current) return null
    underWay.current = true
    setBusy(true)
    key.current ??= newKey()
    const outcome = await postAction(`${url}/${action}`, key.current, body)
    underWay.current = false
    // What is done keeps the dialog busy until the page has caught up.
    if (outcome.kind !== 'done') setBusy(false)
    if (outcome.kind === 'conflict') key.current = null
    setTrouble(outcome.kind === 'done' || outcome.kind === 'conflict' ? null : outcome)
    return outcome
  }

  return { trouble, busy, send }
}
