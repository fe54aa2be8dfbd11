import { defaultLocale, isLocale, type Locale } from '../../translations'

/** The language a person chose on the public pages (cookie `mq-lang`), Chinese where they chose none. */
export function localeOfRequest({ headers }: { headers: Headers }): Locale {
  const chosen = /(?:^|;\s*)mq-lang=(\w+)/.exec(headers.get('cookie') ?? '')?.[1]
  return isLocale(chosen) ? chosen : defaultLocale
}
