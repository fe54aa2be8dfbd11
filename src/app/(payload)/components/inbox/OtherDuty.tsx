'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { InboxTexts } from '../../../../translations/zh/inbox'
import { dutyIn } from './dutyIn'

type Props = {
  /** Id of the field, one a page. */
  field: string
  words: InboxTexts
  busy: boolean
  place: (assignment: string, title: string) => void
}

/** Another duty than the guessed ones, named by the address of its page. */
export function OtherDuty({ field, words, busy, place }: Props) {
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const submit = () => {
    const duty = dutyIn(typed)
    setWrong(duty === null)
    if (duty) place(duty, words.other)
  }
  return (
    <details className="mq-mail__other">
      <summary>{words.other}</summary>
      <div>
        <label htmlFor={field}>{words.otherHint}</label>
        <input
          id={field}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          aria-invalid={isWrong}
          {...(isWrong ? { 'aria-describedby': `${field}-wrong` } : {})}
        />
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={busy || typed === ''}
          onClick={submit}
        >
          {words.otherPlace}
        </Button>
        {isWrong && (
          <p id={`${field}-wrong`} role="alert" className="mq-mail__problem">
            {words.otherWrong}
          </p>
        )}
      </div>
    </details>
  )
}
