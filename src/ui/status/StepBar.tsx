import { classes } from '../classes'
import styles from './StepBar.module.css'

export type Step = { id: string; label: string; state: 'done' | 'current' | 'ahead' }

type StepBarProps = {
  /** Names the list for those who hear it. */
  label: string
  steps: readonly Step[]
  stateNames: Record<Step['state'], string>
}

/** Where a thing stands on a fixed way. */
export function StepBar({ label, steps, stateNames }: StepBarProps) {
  return (
    <ol className={styles.bar} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={classes(styles.step, styles[step.state])}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className={styles.label}>{step.label}</span>
          <span className={styles.state}>{stateNames[step.state]}</span>
        </li>
      ))}
    </ol>
  )
}
