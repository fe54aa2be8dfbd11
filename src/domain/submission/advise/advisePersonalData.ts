import { bankCards, identityNumbers, mobileNumbers } from '../personalNumbers'
import type { Advice, AdviceCode, NamedText } from './types'

const finders: [AdviceCode, (text: string) => string[]][] = [
  ['identityNumber', identityNumbers],
  ['mobileNumber', mobileNumbers],
  ['bankCard', bankCards],
]

/** Numbers of persons in a text that goes from desk to desk (source: domain §4.1 `privacy`, §6.6). */
export const advisePersonalData = (texts: NamedText[]): Advice[] =>
  texts.flatMap(({ field, text }) =>
    finders.flatMap(([code, find]) => {
      const [first] = find(text)
      return first === undefined ? [] : [{ field, code, context: { shown: masked(first) } }]
    }),
  )

/** Enough to find it again, not enough to repeat it. */
const masked = (number: string): string => `${number.slice(0, 3)}…${number.slice(-2)}`
