import { textsIn, type Locale } from '../../translations'
import { linkFrom } from '../addresses'
import styles from './Crumbs.module.css'

export type Crumb = { href: string; text: string; lang?: 'zh-CN' }

/** The way from the digest's front to this page; the page itself is not in it. */
export function Crumbs({ locale, crumbs }: { locale: Locale; crumbs: readonly Crumb[] }) {
  return (
    <nav className={styles.crumbs} aria-label={textsIn(locale).publicSite.crumbs}>
      <ol>
        {crumbs.map(({ href, text, lang }) => (
          <li key={href}>
            <a href={linkFrom(locale, href)} lang={lang}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
