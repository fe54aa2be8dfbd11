import type { DepartmentAct, DutyAction } from '../../../operations/handling/types'
import type { Values } from '../../../server/http/keptAnswers'
import { typedIn } from './typedIn'

/** What an act takes, from the values of its form. What is missing is the empty text, for the operation to say. */
export function dutyAction(act: DepartmentAct, values: Values, files: string[]): DutyAction {
  const text = typedIn(values)
  const by = text('by')
  switch (act) {
    case 'acknowledge':
    case 'withdrawReturn':
      return { act, input: { by } }
    case 'requestReturn':
      return { act, input: { reason: text('reason'), elsewhere: text('elsewhere'), by } }
    case 'requestExtension':
      return { act, input: { days: wholeNumber(text('days')), reason: text('reason'), by } }
    case 'ask':
      return { act, input: { text: text('text'), by } }
    case 'opinion':
      return { act, input: { text: text('text'), by, files } }
    case 'replaceContact':
      return {
        act,
        input: { name: text('name'), post: text('post'), phone: text('phone'), email: text('email') },
      }
    case 'progress':
      return {
        act,
        input: { fulfilled: text('fulfilled'), text: text('text'), restBy: text('restBy'), by },
      }
    case 'reply':
      return { act, input: { ...replyOf(values), files } }
  }
}

function replyOf(values: Values) {
  const text = typedIn(values)
  return {
    outcomeClass: text('outcomeClass'),
    publishableText: text('publishableText'),
    internalText: text('internalText'),
    restText: text('restText'),
    restBy: text('restBy'),
    letterNumber: text('letterNumber'),
    by: text('by'),
    post: text('post'),
    phone: text('phone'),
  }
}

/** Full-width digits are digits; whatever is no number becomes one that is refused. */
const wholeNumber = (typed: string): number => {
  const digits = typed.normalize('NFKC').trim()
  return /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN
}
