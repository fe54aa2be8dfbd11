'use client'

import { useState } from 'react'
import { fill } from '../../../translations'
import type { AdminTexts } from '../../../translations/zh/admin'
import { OpenDialogButton } from './actions/OpenDialogButton'
import { OperationDialog } from './actions/OperationDialog'
import { useOperation } from './actions/useOperation'

type Props = {
  url: string
  /** How many people will be mailed. */
  recipients: number
  texts: AdminTexts['issueActions']
  dialog: AdminTexts['dialog']
}

/** Asks once more, publishes, and shows the public address. */
export function PublishIssueButton({ url, recipients, texts, dialog }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <OpenDialogButton label={texts.publish} onClick={() => setOpen(true)} />
      {open && <PublishDialog {...{ url, recipients, texts, dialog }} onClose={() => setOpen(false)} />}
    </>
  )
}

function PublishDialog({ url, recipients, texts, dialog, onClose }: Props & { onClose: () => void }) {
  const { busy, refusal, run, lookAgain } = useOperation(url, dialog.failed, onClose)
  const publish = () => void run({}, (answer) => fill(texts.published, { address: addressIn(answer) }))
  return (
    <OperationDialog
      title={texts.publishTitle}
      texts={dialog}
      choices={[{ label: texts.publish, primary: true, onClick: publish }]}
      busy={busy}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      <p>{texts.publishConfirm}</p>
      <p>{recipients > 0 ? fill(texts.recipients, { count: recipients }) : texts.noRecipients}</p>
    </OperationDialog>
  )
}

function addressIn(answer: unknown): string {
  const url: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'url') : null
  return typeof url === 'string' ? url : ''
}
