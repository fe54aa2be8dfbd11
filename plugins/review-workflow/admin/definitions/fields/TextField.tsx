'use client'

import { FieldProblems } from './FieldProblems'
import { useField } from './useField'

type Props = {
  path: string
  label: string
  value: string
  /** More than one line. Default false. */
  isLong?: boolean
  onChange: (value: string) => void
}

export function TextField({ path, label, value, isLong = false, onChange }: Props) {
  const { id, aria, problems } = useField(path)
  return (
    <div className="wfd-field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...aria} rows={4} value={value} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...aria} type="text" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
      <FieldProblems id={id} problems={problems} />
    </div>
  )
}
