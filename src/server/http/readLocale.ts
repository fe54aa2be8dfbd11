import { cookies } from 'next/headers'
import { defaultLocale, isLocale, type Locale } from '../../translations'

/** The language a reader chose; Chinese until they do. */
export async function readLocale(): Promise<Locale> {
  const chosen = (await cookies()).get('mq-lang')?.value
  return isLocale(chosen) ? chosen : defaultLocale
}
