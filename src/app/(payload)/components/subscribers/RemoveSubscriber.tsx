'use client'

import { useState } from 'react'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { SubscriptionsTexts } from '../../../../translations/zh/subscriptions'
import { OpenDialogButton } from '../actions/OpenDialogButton'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'
import { Line } from './Line'

type Props = { url: string; words: SubscriptionsTexts['desk']; dialog: AdminTexts['dialog'] }

/** Ends a subscription by hand, with the reason that its reader is told. */
export function RemoveSubscriber(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <OpenDialogButton label={props.words.remove} primary={false} onClick={() => setOpen(true)} />
      {open && <RemoveDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function RemoveDialog({ url, words, dialog, onClose }: Props & { onClose: () => void }) {
  const { busy, refusal, run, lookAgain } = useOperation(url, dialog.failed, onClose)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const remove = () => {
    const isMissing = reason.trim() === ''
    setProblem(isMissing ? words.missing.reason : null)
    if (!isMissing) void run({ reason }, () => words.removed)
  }
  return (
    <OperationDialog
      title={words.remove}
      texts={dialog}
      choices={[{ label: words.remove, primary: true, onClick: remove }]}
      busy={busy}
      problem={problem}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      <p>{words.removeText}</p>
      <Line id="subscriber-reason" label={words.reason} value={reason} onChange={setReason} />
    </OperationDialog>
  )
}
