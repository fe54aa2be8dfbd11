'use client'

import { useState } from 'react'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { SigningTexts } from '../../../../translations/zh/signing'
import { OpenDialogButton } from '../actions/OpenDialogButton'
import { ConsultationDialog } from './ConsultationDialog'

export type ConsultationAct = 'agenda' | 'hold' | 'conclude'

export type ConsultationButtonsProps = {
  /** Address of the session below the API. */
  url: string
  acts: ConsultationAct[]
  hasAgenda: boolean
  month: string
  texts: SigningTexts['consultation']
  dialog: AdminTexts['dialog']
}

/** What can be done with a session; each asks once more and says what it will do. */
export function ConsultationButtons(props: ConsultationButtonsProps) {
  const [open, setOpen] = useState<ConsultationAct | null>(null)
  return (
    <>
      {props.acts.map((act) => (
        <OpenDialogButton
          key={act}
          label={props.texts[act]}
          primary={(act === 'agenda') !== props.hasAgenda}
          onClick={() => setOpen(act)}
        />
      ))}
      {open !== null && <ConsultationDialog {...props} act={open} onClose={() => setOpen(null)} />}
    </>
  )
}
