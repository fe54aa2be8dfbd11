import type { HTMLInputAutoCompleteAttribute } from 'react'
import { classes } from '../classes'
import { describedBy, FieldFrame, type FieldProps } from './FieldFrame'
import styles from './form.module.css'

type TextFieldProps = FieldProps & {
  value?: string
  type?: 'text' | 'email' | 'tel' | 'password'
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'text' | 'email' | 'tel' | 'numeric'
  /** Width of the box in characters when less than the whole line is expected. */
  width?: 10 | 20
  spellCheck?: boolean
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { name, value, type = 'text', autoComplete, inputMode, width, spellCheck, error } = props
  return (
    <FieldFrame {...props}>
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={spellCheck}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
        className={classes(styles.input, width === 10 && styles.width10, width === 20 && styles.width20)}
      />
    </FieldFrame>
  )
}
