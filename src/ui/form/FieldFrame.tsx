import type { ReactNode } from 'react'
import { classes } from '../classes'
import styles from './form.module.css'

export type FieldProps = {
  /** Name in the posted form; also the id that the error summary links to. */
  name: string
  label: string
  hint?: string
  /** The problem with what was sent, in the words of the error summary. */
  error?: string
  /** The word for «optional», shown when the field may stay empty. */
  optional?: string
  /** Stands below the control. */
  after?: ReactNode
}

/** Ids of the hint and the error, for `aria-describedby`. */
export const describedBy = ({
  name,
  hint,
  error,
}: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined

/** Label, hint and error around one control. */
export function FieldFrame({
  name,
  label,
  hint,
  error,
  optional,
  after,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className={classes(styles.field, error && styles.failed)}>
      <label className={styles.label} htmlFor={name}>
        {label}
        {optional && <span className={styles.optional}>{optional}</span>}
      </label>
      <Hint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      {children}
      {after}
    </div>
  )
}

export function Hint({ name, hint }: Pick<FieldProps, 'name' | 'hint'>) {
  return hint ? (
    <p id={`${name}-hint`} className={styles.hint}>
      {hint}
    </p>
  ) : null
}

export function FieldError({ name, error }: Pick<FieldProps, 'name' | 'error'>) {
  return error ? (
    <p id={`${name}-error`} className={styles.error}>
      {error}
    </p>
  ) : null
}
