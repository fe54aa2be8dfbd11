import type { PublicEdition } from '../../operations/public'
import { textsIn, type Locale } from '../../translations'
import { entryPath, linkFrom } from '../addresses'
import styles from './Neighbours.module.css'
import { Title } from './Title'

/** The entries before and after this one in its issue. */
export function Neighbours({
  locale,
  edition,
  position,
}: {
  locale: Locale
  edition: PublicEdition
  position: number
}) {
  const { entries, year, number } = edition.content
  const words = textsIn(locale).publicSite.entry
  const at = entries.findIndex((entry) => entry.position === position)
  const links = [
    { rel: 'prev', label: words.previous, entry: entries[at - 1] },
    { rel: 'next', label: words.next, entry: entries[at + 1] },
  ]
  if (entries.length < 2) return null
  return (
    <nav className={styles.neighbours} aria-label={words.neighbours}>
      {links.map(({ rel, label, entry }) => (
        <div key={rel} className={styles.side}>
          {entry && (
            <a rel={rel} href={linkFrom(locale, entryPath(edition.series, year, number, entry.position))}>
              <span className={styles.label}>{label}</span>
              <span className={styles.title} lang="zh-CN">
                <Title text={entry.title} />
              </span>
            </a>
          )}
        </div>
      ))}
    </nav>
  )
}
