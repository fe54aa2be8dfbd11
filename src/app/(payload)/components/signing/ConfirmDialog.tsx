'use client'

import { fill } from '../../../../translations'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'
import { formatMoment } from '../formatMoment'
import { Readers } from './Readers'
import type { IssueDialogProps } from './types'

/** Publishes at once, or takes the time of publication back. */
export function ConfirmDialog({
  act,
  url,
  desk,
  publishAt,
  texts,
  dialog,
  onClose,
}: IssueDialogProps & { act: 'publish' | 'unschedule' }) {
  const { busy, refusal, run, lookAgain } = useOperation(`${url}/${act}`, dialog.failed, onClose)
  const done = act === 'publish' ? texts.published : texts.unscheduled
  return (
    <OperationDialog
      title={texts[`${act}Title`]}
      texts={dialog}
      choices={[{ label: texts[act], primary: true, onClick: () => void run({}, () => done) }]}
      busy={busy}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      {act === 'publish' ? (
        <Readers desk={desk} texts={texts} />
      ) : (
        <p>{fill(texts.unscheduleText, { when: publishAt ? formatMoment(publishAt) : '' })}</p>
      )}
    </OperationDialog>
  )
}
