'use client'

import { useId, useState } from 'react'
import type { AdminTexts } from '../../../../../translations/zh/admin'
import { FormDialog } from './FormDialog'
import type { FormSpec } from './types'

type Props = {
  label: string
  form: FormSpec
  dialog: AdminTexts['dialog']
  /** What the act is about, said before the button. */
  about?: string
  /** What to do next is marked. Default: no. */
  isPrimary?: boolean
}

/** A button that opens the form of one act. */
export function FormButton({ label, form, dialog, about, isPrimary = false }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      {about && (
        <span id={id} className="mq-acts__about">
          {about}
        </span>
      )}
      <button
        type="button"
        className={isPrimary ? 'mq-act mq-act--next' : 'mq-act'}
        aria-haspopup="dialog"
        aria-describedby={about ? id : undefined}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {open && <FormDialog form={form} dialog={dialog} onClose={() => setOpen(false)} />}
    </>
  )
}
