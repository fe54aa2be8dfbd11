import type { CSSProperties } from 'react'
import { describedBy, FieldFrame, type FieldProps } from './FieldFrame'
import styles from './form.module.css'

/** Several lines of text; the box grows with them where the browser can do that. */
export function TextArea(props: FieldProps & { value?: string; rows?: number }) {
  const { name, value, rows = 6, error } = props
  const style: CSSProperties & { '--rows': number } = { '--rows': rows }
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
        style={style}
      />
    </FieldFrame>
  )
}
