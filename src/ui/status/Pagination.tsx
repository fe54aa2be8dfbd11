import styles from './Pagination.module.css'

type PaginationProps = {
  label: string
  previous: { href: string; text: string } | null
  next: { href: string; text: string } | null
  /** Such as «第 2 页，共 5 页». */
  position: string
}

/** To the page before and the page after. */
export function Pagination({ label, previous, next, position }: PaginationProps) {
  if (!previous && !next) return null
  return (
    <nav className={styles.pagination} aria-label={label}>
      {previous ? (
        <a rel="prev" href={previous.href}>
          {previous.text}
        </a>
      ) : (
        <span />
      )}
      <span className={styles.position}>{position}</span>
      {next ? (
        <a rel="next" href={next.href}>
          {next.text}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
