'use client'

import { useCallback, useRef, useState } from 'react'
import type { DeskState } from '../../../../operations/compile/readDesk'
import { changeDesk, type Reply } from './callDesk'
import type { Changed } from './schemas'

export type Send = (name: string, body: object) => Promise<Reply<Changed>>
export type DeskHold = {
  desk: DeskState
  /** Shows a state before the server confirms it. */
  show: (desk: DeskState) => void
  send: Send
}

/**
 * The issue as this person last saw it. Changes go one after another, each on the state the one before left:
 * two quick key presses are two changes, not a conflict with oneself.
 */
export function useDesk(initial: DeskState, url: string): DeskHold {
  const [desk, setDesk] = useState(initial)
  const rev = useRef(initial.issue.rev)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const waiting = useRef(0)
  const send = useCallback<Send>(
    (name, body) => {
      waiting.current += 1
      const reply = queue.current.then(async () => {
        const outcome = await changeDesk(`${url}/${name}`, { ...body, rev: rev.current })
        waiting.current -= 1
        const next =
          outcome.kind === 'done' ? outcome.answer.desk : outcome.kind === 'conflict' ? outcome.current : null
        if (next) rev.current = next.issue.rev
        // While more is on its way the page already shows it; an older answer must not take it back.
        if (next && (waiting.current === 0 || outcome.kind === 'conflict')) setDesk(next)
        return outcome
      })
      queue.current = reply
      return reply
    },
    [url],
  )
  return { desk, show: setDesk, send }
}
