import { Choice } from './Choice'
import { Fieldset } from './Fieldset'
import type { FieldProps } from './FieldFrame'
import type { Option } from './Select'

/** Several of a few; the error summary's link reaches the first. */
export function Checkboxes(props: FieldProps & { options: readonly Option[]; values: readonly string[] }) {
  const { name, label, hint, error, optional, options, values } = props
  return (
    <Fieldset name={name} legend={label} hint={hint} error={error} optional={optional}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="checkbox"
          id={index === 0 ? name : `${name}-${option.value}`}
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          checked={values.includes(option.value)}
          invalid={Boolean(error)}
        />
      ))}
    </Fieldset>
  )
}
