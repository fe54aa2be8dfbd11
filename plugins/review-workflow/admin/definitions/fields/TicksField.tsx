'use client'

import { FieldProblems } from './FieldProblems'
import { useField } from './useField'

type Props<Value extends string> = {
  path: string
  label: string
  values: readonly Value[]
  options: readonly { value: Value; label: string; note?: string }[]
  help?: string
  /** Said instead of the choices when there are none. */
  nothing?: string
  onChange: (values: Value[]) => void
}

/** Several of a few: one tick each. Values that are no longer among the choices can still be taken out. */
export function TicksField<Value extends string>(props: Props<Value>) {
  const { path, label, values, options, help, nothing, onChange } = props
  const { id, group, problems } = useField(path, true)
  const strangers = values.filter((value) => !options.some((option) => option.value === value))
  const all = [...options, ...strangers.map((value) => ({ value, label: value, note: undefined }))]
  const toggle = (value: Value, isChosen: boolean) =>
    onChange(isChosen ? [...values, value] : values.filter((entry) => entry !== value))
  return (
    <fieldset {...group} className="wfd-ticks">
      <legend>{label}</legend>
      {all.length === 0 && nothing && <p className="wfd-help">{nothing}</p>}
      <div className="wfd-chips">
        {all.map((option) => (
          <label key={option.value} className="wfd-chip">
            <input
              type="checkbox"
              checked={values.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            <span>{option.label}</span>
            {option.note && <small>{option.note}</small>}
          </label>
        ))}
      </div>
      {help && <p className="wfd-help">{help}</p>}
      <FieldProblems id={id} problems={problems} />
    </fieldset>
  )
}
