'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PlaceGuess } from '../../../../operations/inbox/types'
import type { InboxTexts } from '../../../../translations/zh/inbox'
import { callOperation } from '../actions/callOperation'
import { fillWords } from './fillWords'
import { Guesses } from './Guesses'
import { OtherDuty } from './OtherDuty'

type Props = {
  id: string
  guesses: PlaceGuess[]
  words: InboxTexts
  states: Readonly<Record<string, string>>
  /** Address of the mail's operations. */
  api: string
  adminRoute: string
}

/** Where a mail goes: a guess, another duty, or nowhere. */
export function PlaceControls({ id, guesses, words, states, api, adminRoute }: Props) {
  const [busy, setBusy] = useState(false)
  const router = useRouter()
  const send = async (path: string, body: object, done: string) => {
    setBusy(true)
    const outcome = await callOperation(`${api}/${path}`, body, words.failed)
    setBusy(false)
    if (outcome.ok) toast.success(done)
    else toast.error(outcome.refusal.message)
    if (outcome.ok || outcome.refusal.isConflict) router.refresh()
  }
  const place = (assignment: string, title: string) =>
    void send('place', { assignment }, fillWords(words.placed, { title }))
  return (
    <section className="mq-mail__places" aria-label={words.guesses}>
      <h3>{words.guesses}</h3>
      {guesses.length === 0 ? (
        <p>{words.noGuess}</p>
      ) : (
        <Guesses {...{ guesses, words, states, adminRoute, busy, place }} />
      )}
      <div className="mq-mail__rest">
        <OtherDuty field={`other-${id}`} {...{ words, busy, place }} />
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={busy}
          onClick={() => void send('ignore', {}, words.ignored)}
        >
          {words.ignore}
        </Button>
      </div>
    </section>
  )
}
