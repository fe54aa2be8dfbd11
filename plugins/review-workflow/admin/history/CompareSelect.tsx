'use client'

import { useId } from 'react'
import type { TextChoice } from './textChoices'

type Props = { label: string; choices: TextChoice[]; value: string; onChange: (value: string) => void }

/** One of the two texts of a comparison. */
export function CompareSelect({ label, choices, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="wf-compare__select">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
