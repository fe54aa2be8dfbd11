import { randomInt } from 'node:crypto'
import { shanghaiDay } from './workingDays'

// Crockford's alphabet: no I, L, O, U, so that a number read out over the phone is understood.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A receipt number such as `20261122-7F3K9Q`: the day in Shanghai, then six characters (a thousand
 * million numbers a day; the column is unique).
 */
export function newReceipt(now: Date): string {
  const day = shanghaiDay(now).replaceAll('-', '')
  const tail = Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${day}-${tail}`
}
