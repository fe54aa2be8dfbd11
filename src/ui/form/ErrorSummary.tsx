import styles from './ErrorSummary.module.css'

export type Problem = { field: string; text: string }

/** All that must be mended, first on the page, focused, each a link to its field. */
export function ErrorSummary({ heading, problems }: { heading: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <div className={styles.summary} role="alert" aria-labelledby="error-summary" tabIndex={-1} autoFocus>
      <h2 id="error-summary" className={styles.heading}>
        {heading}
      </h2>
      <ul className={styles.list}>
        {problems.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
