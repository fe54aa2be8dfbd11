import type { ReactNode } from 'react'
import type { Locale } from '../../translations'
import '../tokens.css'
import '../base.css'

/** The HTML document around every public and member page. */
export function SiteDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <body>{children}</body>
    </html>
  )
}
