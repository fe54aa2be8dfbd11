'use client'

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './dialog.css'

export type DialogProps = {
  title: string
  children: ReactNode
  /** The buttons, in reading order; the confirming one first. */
  buttons: ReactNode
  /** While true, Escape does nothing: an answer is on its way. Default false. */
  busy?: boolean
  onClose: () => void
}

/**
 * A modal dialog on the browser's own element: focus stays inside, Escape closes, focus returns to the
 * button that opened it. It stands outside the document's form, so that nothing in it submits that form.
 */
export function Dialog({ title, children, buttons, busy = false, onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()

  // Closing before the element leaves the page is what gives the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog?.open) dialog?.showModal()
    return () => dialog?.close()
  }, [])

  return createPortal(
    <dialog
      ref={ref}
      className="wf-dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        if (busy) event.preventDefault()
      }}
      onClose={() => {
        if (!ref.current?.open) onClose()
      }}
    >
      <h2 className="wf-dialog__title" id={heading}>
        {title}
      </h2>
      <div className="wf-dialog__body">{children}</div>
      <div className="wf-dialog__buttons">{buttons}</div>
    </dialog>,
    document.body,
  )
}
