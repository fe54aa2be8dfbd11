import { fill } from './fill'
import type { PaperWords } from './types'

/** `2026-03-08` as 2026年3月8日: Arabic, without leading zeros (GB/T 9704-2012 §7.3.5.4). */
export function printedDate(date: string, words: PaperWords): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return fill(words.date, { year, month, day })
}
