import { textsIn, type Locale } from '../../../../translations'
import { Button } from '../../../../ui'
import styles from './Card.module.css'

/** The other pages of one's own, and the way out. */
export function MyLinks({ locale }: { locale: Locale }) {
  const words = textsIn(locale).members.me
  const links = [
    { href: '/submit', text: words.submit },
    { href: '/me/file', text: words.file },
    { href: '/me/preferences', text: words.preferences },
  ]
  return (
    <nav className={styles.card} aria-labelledby="mine">
      <h2 id="mine">{words.links}</h2>
      <ul className={styles.list}>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      <form method="post" action="/logout" className={styles.leave}>
        <Button kind="secondary">{words.logout}</Button>
      </form>
    </nav>
  )
}
