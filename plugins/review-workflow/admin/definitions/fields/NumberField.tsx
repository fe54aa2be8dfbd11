'use client'

import { useState } from 'react'
import { FieldProblems } from './FieldProblems'
import { useField } from './useField'

type Props = {
  path: string
  label: string
  value: number | undefined
  help?: string
  /** What an empty control means: nothing (default), or a number that is missing. */
  isRequired?: boolean
  onChange: (value: number | undefined) => void
}

/** A number, kept as it was typed: what is no number stays in sight and is told of. */
export function NumberField({ path, label, value, help, isRequired = false, onChange }: Props) {
  const { id, aria, problems } = useField(path)
  const parse = (text: string): number | undefined =>
    text.trim() === '' ? (isRequired ? Number.NaN : undefined) : Number(text)
  const [typed, setTyped] = useState(format(value))
  // Undoing or a template may have changed the number behind the text.
  const shown = Object.is(parse(typed), value) ? typed : format(value)
  return (
    <div className="wfd-field wfd-field--number">
      <label htmlFor={id}>{label}</label>
      <input
        {...aria}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={shown}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(parse(event.target.value))
        }}
      />
      {help && <p className="wfd-help">{help}</p>}
      <FieldProblems id={id} problems={problems} />
    </div>
  )
}

const format = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '' : String(value)
