import { outcomeClasses } from '../../../domain/vocabulary'
import type { DutyIssue, ReplyInput } from '../types'
import { checkPromise, checkText, dutyLimits } from './checks'

/** Every problem of a reply, in the order of the form. Class B says what remains, and when it will be done. */
export function checkReply(input: ReplyInput): DutyIssue[] {
  const isPromise = input.outcomeClass === 'B'
  return [
    ...(outcomeClasses.some((known) => known === input.outcomeClass)
      ? []
      : [{ field: 'outcomeClass', code: 'required' }]),
    ...checkText('publishableText', input.publishableText, { ...dutyLimits.text, isNeeded: true }),
    ...checkText('internalText', input.internalText, { max: dutyLimits.internal }),
    ...checkText('restText', input.restText, { max: dutyLimits.rest, isNeeded: isPromise }),
    ...checkPromise('restBy', input.restBy, isPromise || Boolean(input.restText?.trim())),
    ...checkText('letterNumber', input.letterNumber, { max: dutyLimits.letterNumber }),
    ...checkText('by', input.by, { max: dutyLimits.name, isNeeded: true }),
    ...checkText('post', input.post, { max: dutyLimits.post }),
    ...checkText('phone', input.phone, { max: dutyLimits.phone }),
  ]
}
