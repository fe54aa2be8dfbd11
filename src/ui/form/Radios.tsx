import { Choice } from './Choice'
import { Fieldset } from './Fieldset'
import type { FieldProps } from './FieldFrame'
import type { Option } from './Select'

/** One of a few; the error summary's link reaches the first. */
export function Radios(props: FieldProps & { options: readonly Option[]; value?: string }) {
  const { name, label, hint, error, optional, options, value } = props
  return (
    <Fieldset name={name} legend={label} hint={hint} error={error} optional={optional}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="radio"
          id={index === 0 ? name : `${name}-${option.value}`}
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          checked={option.value === value}
        />
      ))}
    </Fieldset>
  )
}
