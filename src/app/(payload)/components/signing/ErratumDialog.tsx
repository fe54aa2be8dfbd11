'use client'

import { useId, useRef, useState } from 'react'
import { fill } from '../../../../translations'
import { OperationDialog } from '../actions/OperationDialog'
import { useOperation } from '../actions/useOperation'
import { ErrataList } from './ErrataList'
import type { IssueDialogProps } from './types'

/** Adds a dated correction, to one entry or to the issue; shows those that are there. */
export function ErratumDialog({ url, desk, texts, dialog, onClose }: IssueDialogProps) {
  const ids = { place: useId(), text: useId(), isPublic: useId() }
  const field = useRef<HTMLTextAreaElement>(null)
  const [place, setPlace] = useState('')
  const [text, setText] = useState('')
  const [wantsPublic, setPublic] = useState(true)
  const [problem, setProblem] = useState<string | null>(null)
  const { busy, refusal, run, lookAgain } = useOperation(`${url}/errata`, dialog.failed, onClose)

  const position = place === '' ? null : Number(place)
  const mayBePublic =
    position === null || desk.entries.some((entry) => entry.position === position && entry.isPublic)
  const isPublic = mayBePublic && wantsPublic
  const add = () => {
    if (text.trim() === '') {
      setProblem(texts.textMissing)
      return field.current?.focus()
    }
    setProblem(null)
    void run({ position, text, isPublic }, () => texts.corrected)
  }
  return (
    <OperationDialog
      title={texts.erratumTitle}
      texts={dialog}
      choices={[{ label: texts.addErratum, primary: true, onClick: add }]}
      busy={busy}
      problem={problem}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      <p>{texts.erratumText}</p>
      <ErrataList errata={desk.errata} texts={texts} />
      <div className="wf-field">
        <label htmlFor={ids.place}>{texts.erratumPlace}</label>
        <select id={ids.place} value={place} onChange={({ target }) => setPlace(target.value)}>
          <option value="">{texts.wholeIssue}</option>
          {desk.entries.map((entry) => (
            <option key={entry.position} value={entry.position}>
              {fill(texts.entry, { position: entry.position, title: entry.title })}
            </option>
          ))}
        </select>
      </div>
      <div className="wf-field">
        <label htmlFor={ids.text}>{texts.erratumWords}</label>
        <textarea
          ref={field}
          id={ids.text}
          rows={3}
          maxLength={2000}
          placeholder={texts.erratumExample}
          value={text}
          aria-invalid={problem === texts.textMissing}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <label className="mq-signing__tick" htmlFor={ids.isPublic}>
        <input
          id={ids.isPublic}
          type="checkbox"
          checked={isPublic}
          disabled={!mayBePublic}
          onChange={({ target }) => setPublic(target.checked)}
        />
        {mayBePublic ? texts.erratumPublic : texts.erratumInternal}
      </label>
    </OperationDialog>
  )
}
