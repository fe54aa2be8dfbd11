import { textsIn, type Locale } from '../../translations'
import styles from './SiteFooter.module.css'

/** What the site is, who runs it and where to turn. */
export function SiteFooter({
  locale,
  linkTo = (path) => path,
}: {
  locale: Locale
  /** Where a path leads from this page, for pages that are kept in several languages. */
  linkTo?: (path: string) => string
}) {
  const texts = textsIn(locale).site.shell
  const links = [
    { href: '/about', text: texts.about },
    { href: '/accessibility', text: texts.accessibility },
    { href: '/digest/feed.xml', text: texts.feed },
    { href: '/admin', text: texts.office },
  ]
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.motto}>{texts.motto}</p>
        <ul className={styles.links}>
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={linkTo(href)}>{text}</a>
            </li>
          ))}
        </ul>
        <p className={styles.note}>{texts.footerNote}</p>
      </div>
    </footer>
  )
}
