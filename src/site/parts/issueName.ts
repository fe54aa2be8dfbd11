import { fill, textsIn, type Locale } from '../../translations'

/** «社情民意信息摘编 2026年第12期»; without a series' name only year and number. */
export const issueName = (
  { seriesName, year, number }: { seriesName: string; year: number; number: number },
  locale: Locale,
): string => fill(textsIn(locale).site.digest.shortTitle, { series: seriesName, year, number }).trim()
