'use client'

import { FieldProblems } from './FieldProblems'
import { useField } from './useField'

type Props = {
  path: string
  label: string
  help?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

export function TickField({ path, label, help, checked, onChange }: Props) {
  const { id, aria, problems } = useField(path)
  return (
    <div className="wfd-tick">
      <label htmlFor={id}>
        <input
          {...aria}
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {help && <p className="wfd-help">{help}</p>}
      <FieldProblems id={id} problems={problems} />
    </div>
  )
}
