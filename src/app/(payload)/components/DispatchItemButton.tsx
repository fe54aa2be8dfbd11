'use client'

import { useState } from 'react'
import { OpenDialogButton } from './actions/OpenDialogButton'
import { DispatchDialog, type DispatchProps } from './DispatchDialog'

/** Opens the dialog that gives an item to departments. */
export function DispatchItemButton(props: DispatchProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <OpenDialogButton label={props.texts.dispatch} onClick={() => setOpen(true)} />
      {open && <DispatchDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
