import { textsIn, type Locale } from '../../../../translations'
import styles from './MyLinks.module.css'

/** The other pages of one's own, and the way out. */
export function MyLinks({ locale }: { locale: Locale }) {
  const words = textsIn(locale).members.me
  return (
    <nav className={styles.links} aria-label={words.links}>
      <a href="/me/file">{words.file}</a>
      <a href="/me/preferences">{words.preferences}</a>
      <form method="post" action="/logout">
        <button type="submit">{words.logout}</button>
      </form>
    </nav>
  )
}
