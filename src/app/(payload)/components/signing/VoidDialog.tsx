'use client'

import { useId, useRef, useState } from 'react'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'
import type { IssueDialogProps } from './types'

/** Declares the issue void: says what that means, and asks for the reason. */
export function VoidDialog({ url, desk, texts, dialog, onClose }: IssueDialogProps) {
  const reasonId = useId()
  const sureId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [isSure, setSure] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { busy, refusal, run, lookAgain } = useOperation(`${url}/void`, dialog.failed, onClose)
  const declare = () => {
    if (reason.trim() === '') {
      setProblem(texts.reasonMissing)
      return field.current?.focus()
    }
    if (!isSure) return setProblem(texts.sureMissing)
    setProblem(null)
    void run({ reason }, () => texts.voided)
  }
  return (
    <OperationDialog
      title={texts.voidTitle}
      texts={dialog}
      choices={[{ label: texts.void, primary: true, onClick: declare }]}
      busy={busy}
      problem={problem}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      <ul className="mq-signing__readers">
        <li>{texts.voidNumber}</li>
        <li>{texts.voidItems}</li>
        <li>{desk.url ? texts.voidPublished : texts.voidUnpublished}</li>
      </ul>
      <div className="wf-field">
        <label htmlFor={reasonId}>{texts.reason}</label>
        <textarea
          ref={field}
          id={reasonId}
          rows={3}
          maxLength={1000}
          value={reason}
          aria-invalid={problem === texts.reasonMissing}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      <label className="mq-signing__tick" htmlFor={sureId}>
        <input
          id={sureId}
          type="checkbox"
          checked={isSure}
          onChange={({ target }) => setSure(target.checked)}
        />
        {texts.voidSure}
      </label>
    </OperationDialog>
  )
}
