'use client'

import { useState } from 'react'
import { FieldProblems } from './FieldProblems'
import { useField } from './useField'

type Props = {
  path: string
  label: string
  values: number[]
  help?: string
  onChange: (values: number[]) => void
}

/** Several numbers in one line, with commas of either script between them. */
export function NumbersField({ path, label, values, help, onChange }: Props) {
  const { id, aria, problems } = useField(path, true)
  const [typed, setTyped] = useState(values.join(', '))
  const shown = isSame(parse(typed), values) ? typed : values.join(', ')
  return (
    <div className="wfd-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...aria}
        type="text"
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

const parse = (text: string): number[] =>
  text
    .split(/[,，、\s]+/)
    .filter((part) => part !== '')
    .map(Number)

const isSame = (a: number[], b: number[]): boolean =>
  a.length === b.length && a.every((value, index) => Object.is(value, b[index]))
