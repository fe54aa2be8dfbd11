import type { ReactNode } from 'react'
import { readLocale } from '../../server/http/readLocale'
import { SiteDocument } from '../../ui'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  return <SiteDocument locale={await readLocale()}>{children}</SiteDocument>
}
