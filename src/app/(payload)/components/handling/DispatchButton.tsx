'use client'

import { useState } from 'react'
import { OpenDialogButton } from '../actions/OpenDialogButton'
import { DispatchDialog, type DispatchProps } from './DispatchDialog'

/** Opens the dialog that gives items to departments. */
export function DispatchButton({ isPrimary = true, ...props }: DispatchProps & { isPrimary?: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <OpenDialogButton
        label={props.words.dispatch.submit}
        primary={isPrimary}
        onClick={() => setOpen(true)}
      />
      {open && <DispatchDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
