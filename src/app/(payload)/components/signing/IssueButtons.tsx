'use client'

import { useState } from 'react'
import type { SigningAct } from '../../../../operations/signing/readIssueDesk'
import { OpenDialogButton } from '../actions/OpenDialogButton'
import { ConfirmDialog } from './ConfirmDialog'
import { ErratumDialog } from './ErratumDialog'
import { ScheduleDialog } from './ScheduleDialog'
import type { IssueDialogProps } from './types'
import { VoidDialog } from './VoidDialog'

/** What can be done with a signed issue; each asks once more and says what it will do. */
export function IssueButtons(props: Omit<IssueDialogProps, 'onClose'>) {
  const [open, setOpen] = useState<SigningAct | null>(null)
  const dialog = { ...props, onClose: () => setOpen(null) }
  return (
    <>
      {props.desk.acts.map((act) => (
        <OpenDialogButton
          key={act}
          label={props.texts[act]}
          primary={act === 'publish'}
          onClick={() => setOpen(act)}
        />
      ))}
      {(open === 'publish' || open === 'unschedule') && <ConfirmDialog act={open} {...dialog} />}
      {open === 'schedule' && <ScheduleDialog {...dialog} />}
      {open === 'erratum' && <ErratumDialog {...dialog} />}
      {open === 'void' && <VoidDialog {...dialog} />}
    </>
  )
}
