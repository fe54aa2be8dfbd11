import { isLocale, defaultLocale, type Locale } from '../../../../translations'

/** The admin panel's language as one the product has words for. */
export const localeOf = (language: string): Locale => (isLocale(language) ? language : defaultLocale)
