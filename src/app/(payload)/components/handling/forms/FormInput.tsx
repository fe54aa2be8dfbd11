'use client'

import type { FormField, FormValue } from './types'

type Props = {
  field: FormField
  id: string
  value: FormValue
  optional: string
  isMissing: boolean
  onChange: (value: FormValue) => void
}

/** One field with its label and hint. */
export function FormInput({ field, id, value, optional, isMissing, onChange }: Props) {
  if (field.kind === 'tick')
    return (
      <label className="wf-gate">
        <input type="checkbox" checked={value === true} onChange={({ target }) => onChange(target.checked)} />
        <span>{field.label}</span>
      </label>
    )
  const hint = field.hint ? `${id}-hint` : undefined
  return (
    <div className="wf-field">
      <label htmlFor={id}>
        {field.label}
        {!field.isRequired && field.kind !== 'choice' && <span className="wf-mark">{optional}</span>}
      </label>
      <Control
        field={field}
        value={value}
        onChange={onChange}
        common={{ id, name: field.name, 'aria-describedby': hint, 'aria-invalid': isMissing }}
      />
      {field.hint && (
        <p id={hint} className="mq-hint">
          {field.hint}
        </p>
      )}
    </div>
  )
}

type ControlProps = {
  field: Exclude<FormField, { kind: 'tick' }>
  value: FormValue
  onChange: (value: FormValue) => void
  common: { id: string; name: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }
}

function Control({ field, value, onChange, common }: ControlProps) {
  const typed = { ...common, value: String(value ?? '') }
  switch (field.kind) {
    case 'textarea':
      return (
        <textarea
          {...typed}
          rows={4}
          maxLength={field.most}
          onChange={({ target }) => onChange(target.value)}
        />
      )
    case 'choice':
      return (
        <select {...typed} onChange={({ target }) => onChange(target.value)}>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )
    case 'number':
      return (
        <input
          {...typed}
          type="number"
          inputMode="numeric"
          min={field.least}
          max={field.most}
          onChange={({ target }) => onChange(target.value === '' ? '' : Number(target.value))}
        />
      )
    default:
      return (
        <input
          {...typed}
          type={field.kind}
          maxLength={field.kind === 'text' ? field.most : undefined}
          onChange={({ target }) => onChange(target.value)}
        />
      )
  }
}
