'use client'

import { useState } from 'react'
import { OpenDialogButton } from './actions/OpenDialogButton'
import { VerifyDialog, type VerifyProps } from './VerifyDialog'

/** Opens the dialog in which a department's reply is judged. */
export function VerifyReplyButton(props: VerifyProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <OpenDialogButton label={props.texts.verify} onClick={() => setOpen(true)} />
      {open && <VerifyDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
