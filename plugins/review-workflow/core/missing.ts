import { actionRules } from './actions'
import { isRecall } from './doers'
import { lacking } from './reasons'
import type { Case } from './reduce'
import type { Reason } from './types'

/** What the form of an action still has to give. */
export const missingReasons = (one: Case): Reason[] => [
  ...missingWords(one),
  ...missingTarget(one),
  ...missingPeople(one),
]

function missingWords(one: Case): Reason[] {
  const { definition, request } = one
  const { reason: kind } = actionRules[request.action]
  const wantsWords = (kind === 'text' && !isRecall(one)) || kind === 'code'
  const isKnown = definition.rejectReasons.some(({ code }) => code === request.reasonCode)
  return [
    ...(wantsWords && !request.reason?.trim() ? lacking('reasonRequired') : []),
    ...(kind === 'code' && !isKnown ? lacking('reasonCodeRequired') : []),
  ]
}

function missingTarget({ step, request: { action, to = '' } }: Case): Reason[] {
  if (action !== 'sendBack') return []
  return step?.sendBackTo?.includes(to) ? [] : lacking('targetRequired')
}

function missingPeople({ request: { action, people = [] } }: Case): Reason[] {
  const isLacking = { none: false, one: people.length !== 1, many: people.length === 0 }
  return isLacking[actionRules[action].people] ? lacking('personRequired') : []
}
