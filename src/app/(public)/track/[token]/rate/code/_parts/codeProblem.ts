import { textsIn, type Locale } from '../../../../../../../translations'
import type { Problem } from '../../../../../../../ui'

const known = ['wrong', 'expired', 'usedUp', 'tooSoon', 'tooMany'] as const

/** What came of the last try, in words; nothing for what an address merely claims. */
export function codeProblem(locale: Locale, code: unknown): Problem[] {
  const problem = known.find((one) => one === code)
  return problem ? [{ field: 'code', text: textsIn(locale).members.rating.code[problem] }] : []
}
