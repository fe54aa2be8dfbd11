import type { Locale } from '../../translations'

/** Names of series in one breath, as a sentence takes them. */
export const seriesNames = (names: readonly string[], locale: Locale): string =>
  locale === 'zh' ? names.map((name) => `《${name}》`).join('') : names.join(', ')
