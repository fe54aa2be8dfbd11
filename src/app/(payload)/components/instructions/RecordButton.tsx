'use client'

import { useState } from 'react'
import { OpenDialogButton } from '../actions/OpenDialogButton'
import { RecordDialog, type RecordProps } from './RecordDialog'

/** Opens the dialog in which an instruction is recorded. */
export function RecordButton(props: RecordProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <OpenDialogButton label={props.words.record} onClick={() => setOpen(true)} />
      {open && <RecordDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
