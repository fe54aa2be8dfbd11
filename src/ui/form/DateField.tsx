import { classes } from '../classes'
import { describedBy, FieldFrame, type FieldProps } from './FieldFrame'
import styles from './form.module.css'

/** A day, `YYYY-MM-DD`, with the browser's own calendar. */
export function DateField(props: FieldProps & { value?: string; min?: string }) {
  const { name, value, min, error } = props
  return (
    <FieldFrame {...props}>
      <input
        id={name}
        name={name}
        type="date"
        defaultValue={value}
        min={min}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
        className={classes(styles.input, styles.width10)}
      />
    </FieldFrame>
  )
}
