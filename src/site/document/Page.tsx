import type { ReactNode } from 'react'
import { textsIn } from '../../translations'
import { SiteFooter } from '../../ui/shell/SiteFooter'
import { SiteHeader } from '../../ui/shell/SiteHeader'
import { linkFrom } from '../addresses'
import type { SiteContext, SiteFont } from '../types'
import { Head } from './Head'
import styles from './Page.module.css'
import { TextSizeButton } from './TextSizeButton'

export type PageProps = {
  ctx: SiteContext
  /** Address in Chinese, without the origin; the English page lies under `/en`. */
  path: string
  title: string
  description: string
  font: SiteFont | null
  /** What machines are told of the page (schema.org). */
  data?: object
  /** Pages that are no content of their own are kept out of indexes. */
  noIndex?: boolean
  children: ReactNode
}

/** A whole page: head, header, content, footer. */
export function Page(props: PageProps) {
  const { ctx, path, children } = props
  const { locale } = ctx
  const linkTo = (to: string) => linkFrom(locale, to)
  return (
    <html lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <Head {...props} />
      <body>
        <a className={styles.skip} href="#main">
          {textsIn(locale).site.shell.skip}
        </a>
        <SiteHeader
          locale={locale}
          path={path}
          signedIn
          linkTo={linkTo}
          tools={<TextSizeButton text={textsIn(locale).publicSite.largeText} />}
        />
        <main id="main" tabIndex={-1} className={styles.main}>
          {children}
        </main>
        <SiteFooter locale={locale} linkTo={linkTo} />
      </body>
    </html>
  )
}
