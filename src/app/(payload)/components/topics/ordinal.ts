import type { Locale } from '../../../../translations'

const digits = '零一二三四五六七八九'

/** `一、` to `九十九、` (`1. ` in English): the first level of numbers of official documents (GB/T 9704, 7.3.3). */
export function ordinal(number: number, locale: Locale): string {
  if (locale === 'en' || number > 99) return `${number}. `
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`
  return `${head}${ones === 0 ? '' : digits[ones]}、`
}
