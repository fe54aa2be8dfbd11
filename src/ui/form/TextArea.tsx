import { describedBy, FieldFrame, type FieldProps } from './FieldFrame'
import styles from './form.module.css'

/** Several lines of text. */
export function TextArea(props: FieldProps & { value?: string; rows?: number }) {
  const { name, value, rows = 6, error } = props
  return (
    <FieldFrame {...props}>
      <textarea
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
        className={styles.input}
      />
    </FieldFrame>
  )
}
