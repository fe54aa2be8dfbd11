'use client'

import type { ReactNode } from 'react'

type Option<Value extends string> = { value: Value; label: string; help?: string }

type Props<Value extends string> = {
  id: string
  legend: ReactNode
  options: Option<Value>[]
  value: Value | null
  isInvalid?: boolean
  onChoose: (value: Value) => void
}

/** One of several, each with what choosing it means. */
export function OptionList<Value extends string>(props: Props<Value>) {
  const { id, legend, options, value, isInvalid = false, onChoose } = props
  return (
    <fieldset className="wf-field wf-options" aria-invalid={isInvalid}>
      <legend>{legend}</legend>
      {options.map((option, index) => (
        <label key={option.value} className={`wf-gate${isInvalid ? ' wf-gate--missing' : ''}`}>
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.label}
            {option.help && <span className="wf-help">{option.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
