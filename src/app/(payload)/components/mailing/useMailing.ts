'use client'

import { useEffect, useState } from 'react'
import type { Mailing } from '../../../../operations/subscriptions/readMailing'

/** How often it is asked for while something is still to come, in milliseconds. */
const every = 5_000

/** Whether any recipient's mail may still move by itself. */
export const isMoving = ({ states, isVoid }: Mailing): boolean =>
  states.queued + states.deferred + (isVoid ? 0 : states.waiting) > 0

/** How far the mails are, asked for again and again until nothing moves any more. */
export function useMailing(url: string, first: Mailing): { mailing: Mailing; refresh: () => Promise<void> } {
  const [mailing, setMailing] = useState(first)
  const moving = isMoving(mailing)

  const refresh = async () => {
    try {
      const response = await fetch(url, { credentials: 'include' })
      if (response.ok) setMailing((await response.json()) as Mailing)
    } catch {
      // A request lost on the way: the next one tells.
    }
  }

  useEffect(() => {
    if (!moving) return
    const timer = setInterval(() => void refresh(), every)
    return () => clearInterval(timer)
  })
  return { mailing, refresh }
}
