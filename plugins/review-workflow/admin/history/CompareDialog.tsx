'use client'

import { Button } from '@payloadcms/ui'
import { useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../useWords'
import { ComparedFields } from './ComparedFields'
import type { Compared } from './CompareProvider'
import { CompareSelect } from './CompareSelect'
import type { TextChoice } from './textChoices'
import { useComparison, type Comparison } from './useComparison'

type Props = {
  url: string
  choices: TextChoice[]
  compared: Compared
  onChoose: (compared: Compared) => void
  onClose: () => void
}

/** Two texts side by side over the page; either can be exchanged. Escape closes, focus returns to the button. */
export function CompareDialog({ url, choices, compared, onChoose, onClose }: Props) {
  const { texts } = useWords()
  const room = texts.historyRoom
  const ref = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  const { comparison, retry } = useComparison(url, compared)

  // Closing before the element leaves the page is what gives the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog?.open) dialog?.showModal()
    return () => dialog?.close()
  }, [])

  return createPortal(
    <dialog
      ref={ref}
      className="wf-compare"
      aria-labelledby={headingId}
      onClose={() => !ref.current?.open && onClose()}
    >
      <header className="wf-compare__head">
        <h2 id={headingId}>{room.compareTitle}</h2>
        <Button buttonStyle="secondary" margin={false} size="small" type="button" onClick={onClose}>
          {room.close}
        </Button>
        <div className="wf-compare__choice">
          <CompareSelect
            label={room.compareFrom}
            choices={choices}
            value={compared.from}
            onChange={(from) => onChoose({ ...compared, from })}
          />
          <CompareSelect
            label={room.compareTo}
            choices={choices}
            value={compared.to}
            onChange={(to) => onChoose({ ...compared, to })}
          />
        </div>
      </header>
      <div className="wf-compare__body" tabIndex={0} role="region" aria-label={room.compareTitle}>
        {compared.from === compared.to ? (
          <p className="wf-empty">{room.compareSame}</p>
        ) : (
          <Outcome comparison={comparison} onRetry={retry} />
        )}
      </div>
    </dialog>,
    document.body,
  )
}

function Outcome({ comparison, onRetry }: { comparison: Comparison; onRetry: () => void }) {
  const { historyRoom: room } = useWords().texts
  if (comparison.state === 'done') return <ComparedFields fields={comparison.fields} />
  if (comparison.state === 'working')
    return (
      <p className="wf-compare__wait" role="status">
        {room.comparing}
      </p>
    )
  return (
    <p className="wf-compare__wait" role="alert">
      {room.compareFailed}
      <Button buttonStyle="secondary" margin={false} size="small" type="button" onClick={onRetry}>
        {room.compareRetry}
      </Button>
    </p>
  )
}
