import { fill, textsIn, type Locale } from '../../../../../translations'
import styles from './FileYears.module.css'

type FileYearsProps = { locale: Locale; years: readonly number[]; current: number }

/** The files of other years. */
export function FileYears({ locale, years, current }: FileYearsProps) {
  const { file, me } = textsIn(locale).members
  const others = years.filter((year) => year !== current)
  if (others.length === 0) return null
  return (
    <nav className={styles.years} aria-label={file.years}>
      <p>{file.years}</p>
      <ul>
        {others.map((year) => (
          <li key={year}>
            <a href={`/me/file?year=${year}`}>{fill(me.year, { year })}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
