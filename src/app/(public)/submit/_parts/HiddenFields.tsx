import type { OpenForm } from '../../../../server/submission/openForm'
import styles from './HiddenFields.module.css'

/**
 * What the form carries beside the answers. The first button of a form is the one that Enter presses:
 * so it must be one that sends, not the one that adds a row further down.
 */
export function HiddenFields({ hidden, label }: { hidden: OpenForm['hidden']; label: string }) {
  return (
    <>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className={styles.unseen} aria-hidden="true">
        <button type="submit" tabIndex={-1}>
          {label}
        </button>
        <label htmlFor="leaveEmpty">{label}</label>
        <input
          id="leaveEmpty"
          name="leaveEmpty"
          type="text"
          tabIndex={-1}
          autoComplete="off"
          defaultValue=""
        />
      </div>
    </>
  )
}
