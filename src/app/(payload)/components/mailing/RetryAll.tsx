'use client'

import { useState } from 'react'
import { fill } from '../../../../translations'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { SubscriptionsTexts } from '../../../../translations/zh/subscriptions'
import { OpenDialogButton } from '../actions/OpenDialogButton'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'
import { numberIn } from '../topics/numberIn'

type Props = {
  url: string
  count: number
  words: SubscriptionsTexts['mailing']
  dialog: AdminTexts['dialog']
  onDone: () => void
}

/** Sends again to everybody who was not reached, after asking once more. */
export function RetryAll(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <OpenDialogButton label={props.words.retry} primary={false} onClick={() => setOpen(true)} />
      {open && <RetryDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function RetryDialog({ url, count, words, dialog, onDone, onClose }: Props & { onClose: () => void }) {
  const close = () => {
    onClose()
    onDone()
  }
  const { busy, refusal, run, lookAgain } = useOperation(url, dialog.failed, close)
  const retry = () => void run({}, (answer) => fill(words.retried, { count: numberIn(answer, 'retried') }))
  return (
    <OperationDialog
      title={words.retry}
      texts={dialog}
      choices={[{ label: words.retry, primary: true, onClick: retry }]}
      busy={busy}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      <p>{fill(words.retryText, { count })}</p>
    </OperationDialog>
  )
}
