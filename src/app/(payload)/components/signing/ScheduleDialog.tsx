'use client'

import { useId, useState } from 'react'
import { fill } from '../../../../translations'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'
import { formatMoment } from '../formatMoment'
import { Readers } from './Readers'
import type { IssueDialogProps } from './types'

const day = 24 * 60 * 60 * 1000

/** Chooses when the issue is published, in the office's own time. */
export function ScheduleDialog({ url, desk, publishAt, texts, dialog, onClose }: IssueDialogProps) {
  const field = useId()
  const [at, setAt] = useState(() => typed(publishAt) ?? `${tomorrow()}T09:00`)
  const [problem, setProblem] = useState<string | null>(null)
  const { busy, refusal, run, lookAgain } = useOperation(`${url}/schedule`, dialog.failed, onClose)
  const schedule = () => {
    // The office's zone has no summer time: its offset is the same all year.
    const instant = new Date(`${at}:00+08:00`)
    if (Number.isNaN(instant.getTime())) return setProblem(texts.noTime)
    setProblem(null)
    const when = formatMoment(instant.toISOString())
    void run({ at: instant.toISOString() }, () => fill(texts.scheduled, { when }))
  }
  return (
    <OperationDialog
      title={texts.scheduleTitle}
      texts={dialog}
      choices={[{ label: texts.schedule, primary: true, onClick: schedule }]}
      busy={busy}
      problem={problem}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      <div className="wf-field">
        <label htmlFor={field}>{texts.scheduleAt}</label>
        <input
          id={field}
          type="datetime-local"
          required
          value={at}
          min={typed(new Date().toISOString()) ?? undefined}
          aria-invalid={problem !== null}
          onChange={({ target }) => setAt(target.value)}
        />
      </div>
      <Readers desk={desk} texts={texts} />
    </OperationDialog>
  )
}

/** An instant as the field shows it, in the office's time. */
const typed = (instant: string | null): string | null =>
  instant === null ? null : formatMoment(instant).replace(' ', 'T')

const tomorrow = (): string => formatMoment(new Date(Date.now() + day).toISOString()).slice(0, 10)
