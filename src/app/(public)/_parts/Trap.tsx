import styles from './Unseen.module.css'

/** Name of the field that people do not see and programs fill in. */
export const trapName = 'website'

/** A field nobody sees: whoever fills it in is no reader. */
export function Trap({ label }: { label: string }) {
  return (
    <div className={styles.unseen} aria-hidden="true">
      <label htmlFor={trapName}>{label}</label>
      <input id={trapName} name={trapName} type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
    </div>
  )
}
