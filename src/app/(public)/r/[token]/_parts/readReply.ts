import type { Values } from '../../../../../server/http/keptAnswers'

export type ReplyAnswers = { outcomeClass: string; publishableText: string; internalText: string; by: string }

/** The reply form's answers from kept or posted values; what is missing is empty. */
export function readReply(values: Values): ReplyAnswers {
  const text = (name: string): string => {
    const value = values[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    outcomeClass: text('outcomeClass'),
    publishableText: text('publishableText'),
    internalText: text('internalText'),
    by: text('by'),
  }
}
