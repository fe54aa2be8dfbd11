import type { ReactNode } from 'react'
import { Fieldset } from '../../../ui'
import styles from './Section.module.css'

type SectionProps = { name: string; legend: string; hint?: string; children: ReactNode }

/** A part of the form under its own heading. */
export function Section({ children, ...fieldset }: SectionProps) {
  return (
    <Fieldset {...fieldset} level="section">
      <div className={styles.fields}>{children}</div>
    </Fieldset>
  )
}
