import type { Item } from '../../payload-types'
import { defaultLocale, type Locale } from '../../translations'

/** The language the author wrote in: every mail to them is in it. */
export const localeOf = ({ locale }: Item): Locale => locale ?? defaultLocale
