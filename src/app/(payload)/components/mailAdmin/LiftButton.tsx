'use client'

import { useState } from 'react'
import { fill } from '../../../../translations'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { MailAdminTexts } from '../../../../translations/zh/mailAdmin'
import { OpenDialogButton } from '../actions/OpenDialogButton'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'

type Props = { url: string; address: string; words: MailAdminTexts; dialog: AdminTexts['dialog'] }

/** Lets mail to an address go out again, after saying what that means. */
export function LiftButton({ url, address, words, dialog }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  const { busy, refusal, run, lookAgain } = useOperation(url, words.failed, close)
  return (
    <>
      <OpenDialogButton label={words.lift} primary={false} onClick={() => setIsOpen(true)} />
      {isOpen && (
        <OperationDialog
          title={words.liftTitle}
          texts={dialog}
          busy={busy}
          refusal={refusal}
          choices={[{ label: words.lift, primary: true, onClick: () => void run({}, () => words.lifted) }]}
          onClose={close}
          onLookAgain={lookAgain}
        >
          <p>{fill(words.liftBody, { address })}</p>
        </OperationDialog>
      )}
    </>
  )
}
