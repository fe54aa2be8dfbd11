import type { ReactNode } from 'react'
import { textsIn, type Locale } from '../../translations'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'
import styles from './PageShell.module.css'

export type PageShellProps = {
  locale: Locale
  /** Name of the page; the product's name is added. */
  title: string
  /** The page shows a form that was not accepted: the title says so first. */
  failed?: boolean
  /** Path and query of this page, for the language link and the current entry of the navigation. */
  path: string
  signedIn: boolean
  /** `wide` lets the content set its own columns; `text` (default) keeps one readable column. */
  width?: 'text' | 'wide'
  children: ReactNode
}

/** Header, main and footer of a page, and its title. */
export function PageShell({
  locale,
  title,
  failed,
  path,
  signedIn,
  width = 'text',
  children,
}: PageShellProps) {
  const texts = textsIn(locale).site
  return (
    <>
      <title>{`${failed ? texts.form.errorPrefix : ''}${title} · ${texts.shell.name}`}</title>
      <a className={styles.skip} href="#main">
        {texts.shell.skip}
      </a>
      <SiteHeader locale={locale} path={path} signedIn={signedIn} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={width === 'text' ? styles.text : styles.wide}>{children}</div>
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
