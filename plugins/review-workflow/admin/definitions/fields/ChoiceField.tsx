'use client'

import { FieldProblems } from './FieldProblems'
import { useField } from './useField'

type Props<Value extends string> = {
  path: string
  label: string
  value: Value | ''
  options: readonly { value: Value; label: string }[]
  /** Shown while nothing is chosen. Default: there is no such choice. */
  placeholder?: string
  onChange: (value: Value) => void
}

export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { path, label, value, options, placeholder, onChange } = props
  const { id, aria, problems } = useField(path)
  const isKnown = options.some((option) => option.value === value)
  return (
    <div className="wfd-field">
      <label htmlFor={id}>{label}</label>
      <select
        {...aria}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {!isKnown && <option value={value}>{value === '' ? (placeholder ?? '') : value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldProblems id={id} problems={problems} />
    </div>
  )
}
