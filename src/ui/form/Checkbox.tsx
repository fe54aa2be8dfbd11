import { classes } from '../classes'
import { Choice } from './Choice'
import { FieldError, type FieldProps } from './FieldFrame'
import styles from './form.module.css'

/** One tick; sends `value` (default `true`) or nothing. */
export function Checkbox({
  name,
  label,
  hint,
  error,
  value = 'true',
  checked,
}: FieldProps & { value?: string; checked?: boolean }) {
  return (
    <div className={classes(styles.field, error && styles.failed)}>
      <FieldError name={name} error={error} />
      <Choice
        type="checkbox"
        id={name}
        name={name}
        value={value}
        label={label}
        hint={hint}
        checked={checked}
        describedBy={error ? `${name}-error` : undefined}
        invalid={Boolean(error)}
      />
    </div>
  )
}
