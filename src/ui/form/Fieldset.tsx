import type { ReactNode } from 'react'
import { classes } from '../classes'
import { describedBy, FieldError, Hint } from './FieldFrame'
import styles from './form.module.css'

type FieldsetProps = {
  /** Base of the ids of hint and error. */
  name: string
  legend: string
  hint?: string
  error?: string
  optional?: string
  /** `section` sets the legend as a heading of the form; `field` (default) as a label. */
  level?: 'section' | 'field'
  children: ReactNode
}

/** Controls that belong together, under one legend. */
export function Fieldset({ name, legend, hint, error, optional, level = 'field', children }: FieldsetProps) {
  return (
    <fieldset
      className={classes(level === 'section' ? styles.section : styles.field, error && styles.failed)}
      aria-describedby={describedBy({ name, hint, error })}
    >
      <legend className={level === 'section' ? styles.sectionLegend : styles.label}>
        {legend}
        {optional && <span className={styles.optional}>{optional}</span>}
      </legend>
      <Hint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      {children}
    </fieldset>
  )
}
