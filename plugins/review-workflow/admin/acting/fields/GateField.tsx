'use client'

import { useEffect, useRef, useState } from 'react'
import { fill } from '../../../translations/messages'
import { useWords } from '../../useWords'
import type { AnsweredGate } from '../types'
import { Mark } from './Mark'

/** Longest note on a point, in characters. */
const longestNote = 1000

type Answer = { ticked: boolean; note: string }

type Props = {
  gate: AnsweredGate
  id: string
  answer: Answer
  isTickMissing: boolean
  isNoteMissing: boolean
  onChange: (answer: Answer) => void
}

/** A point a person confirms, with a note where the order takes one. */
export function GateField({ gate, id, answer, isTickMissing, isNoteMissing, onChange }: Props) {
  const { texts, pick } = useWords()
  const [isOpen, setOpen] = useState(answer.note !== '')
  const note = useRef<HTMLTextAreaElement>(null)
  const label = pick(gate.label)
  const takesNote = answer.ticked && gate.note !== 'none'
  const showsNote = takesNote && (isOpen || gate.note === 'required')

  useEffect(() => {
    if (isOpen && note.current?.value === '') note.current.focus()
  }, [isOpen])

  return (
    <div className={`wf-gate-row${isTickMissing || isNoteMissing ? ' wf-gate-row--missing' : ''}`}>
      <label className="wf-gate">
        <input
          id={id}
          type="checkbox"
          checked={answer.ticked}
          aria-required={gate.required}
          aria-invalid={isTickMissing}
          onChange={({ target }) => onChange({ ...answer, ticked: target.checked })}
        />
        <span>{label}</span>
        {!answer.ticked && <Mark required={gate.required} word={texts.mustTick} />}
      </label>
      {takesNote && !showsNote && (
        <button type="button" className="wf-link" onClick={() => setOpen(true)}>
          {texts.acting.addNote}
        </button>
      )}
      {showsNote && (
        <textarea
          ref={note}
          id={`${id}-note`}
          rows={2}
          maxLength={longestNote}
          aria-label={fill(texts.acting.gateNote, { gate: label })}
          placeholder={gate.note === 'required' ? texts.required : texts.optional}
          aria-required={gate.note === 'required'}
          aria-invalid={isNoteMissing}
          value={answer.note}
          onChange={({ target }) => onChange({ ...answer, note: target.value })}
        />
      )}
    </div>
  )
}
