import { describedBy, FieldFrame, type FieldProps } from './FieldFrame'
import styles from './form.module.css'

export type Option = { value: string; label: string; hint?: string }

type SelectProps = FieldProps & {
  options: readonly Option[]
  value?: string
  /** Shown first, with the empty value. */
  placeholder?: string
}

/** One of a list too long for radios. */
export function Select(props: SelectProps) {
  const { name, options, value, placeholder, error } = props
  return (
    <FieldFrame {...props}>
      <select
        id={name}
        name={name}
        defaultValue={value ?? ''}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
        className={styles.select}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
