import type { ReactNode } from 'react'
import type { Locale } from '../../translations'
import '../tokens.css'
import '../base.css'

/** The HTML document around every public and member page. */
export function SiteDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <body>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="alternate" href="/digest/feed.xml" type="application/atom+xml" />
        {children}
      </body>
    </html>
  )
}
