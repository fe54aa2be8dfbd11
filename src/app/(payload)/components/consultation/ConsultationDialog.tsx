'use client'

import { useFormModified } from '@payloadcms/ui'
import { fill } from '../../../../translations'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'
import type { ConsultationAct, ConsultationButtonsProps } from './ConsultationButtons'

/** Says what an act on a session does, asks once more, does it, and shows the session anew. */
export function ConsultationDialog({
  act,
  url,
  month,
  texts,
  dialog,
  onClose,
}: ConsultationButtonsProps & { act: ConsultationAct; onClose: () => void }) {
  const { busy, refusal, run, lookAgain } = useOperation(`${url}/${act}`, dialog.failed, onClose)
  const isUnsaved = useFormModified()
  const done = (answer: unknown) => {
    // The form keeps what it was opened with: whatever the act changed in it is read again.
    window.setTimeout(() => window.location.reload(), 600)
    return fill(texts[`${act}Done`], { count: entriesIn(answer) })
  }
  return (
    <OperationDialog
      title={texts[`${act}Title`]}
      texts={dialog}
      choices={isUnsaved ? [] : [{ label: texts[act], primary: true, onClick: () => void run({}, done) }]}
      busy={busy}
      problem={isUnsaved ? texts.unsaved : null}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      <p>{fill(texts[`${act}Text`], { month })}</p>
    </OperationDialog>
  )
}

function entriesIn(answer: unknown): number {
  const entries: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'entries') : 0
  return typeof entries === 'number' ? entries : 0
}
