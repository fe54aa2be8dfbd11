import type { ReactNode } from 'react'
import { textsIn, type Locale } from '../../translations'
import { classes } from '../classes'
import { Mark } from './Mark'
import styles from './SiteHeader.module.css'

type SiteHeaderProps = {
  locale: Locale
  path: string
  signedIn: boolean
  /** Where a path leads from this page, for pages that are kept in several languages. */
  linkTo?: (path: string) => string
  /** What stands beside the language link. */
  tools?: ReactNode
}

/** Name, navigation and language switch. */
export function SiteHeader({ locale, path, signedIn, linkTo = same, tools }: SiteHeaderProps) {
  const texts = textsIn(locale).site.shell
  const other = locale === 'zh' ? 'en' : 'zh'
  const account = signedIn ? { href: '/me', text: texts.me } : { href: loginHref(path), text: texts.login }
  const entries = [
    { href: '/', text: texts.home },
    { href: '/digest', text: texts.digest },
    { href: '/topics', text: texts.topics },
    { href: '/submit', text: texts.submit },
    account,
  ]
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.brand} href="/">
          <Mark className={styles.mark} />
          <span>
            <span className={styles.name}>{texts.name}</span>
            <span className={styles.tagline}>{texts.tagline}</span>
          </span>
        </a>
        <div className={styles.tools}>
          {tools}
          <a
            className={styles.language}
            lang={other === 'zh' ? 'zh-CN' : 'en'}
            hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
            href={languageHref(other, path)}
          >
            {texts.otherLanguage}
          </a>
        </div>
        <nav className={styles.nav} aria-label={texts.navigation}>
          <ul>
            {entries.map(({ href, text }) => (
              <li key={href}>
                <a
                  href={linkTo(href)}
                  className={classes(isCurrent(href, path) && styles.current)}
                  aria-current={currentness(href, path)}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

const same = (path: string): string => path

const languageHref = (to: Locale, path: string): string => `/lang?to=${to}&back=${encodeURIComponent(path)}`

/** Whoever signs in from a page comes back to it; from the home page they go where their work is. */
const loginHref = (path: string): string =>
  ['/', '/login', '/not-found'].includes(path) ? '/login' : `/login?next=${encodeURIComponent(path)}`

const isCurrent = (href: string, path: string): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`) || path.startsWith(`${href}?`)

const currentness = (href: string, path: string): 'page' | 'true' | undefined => {
  if (!isCurrent(href, path)) return undefined
  return path === href ? 'page' : 'true'
}
