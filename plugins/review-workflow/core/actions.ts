import type { ActionId, RunStatus } from './types'

type ActionRule = {
  /** Statuses in which the action exists at all. */
  from: readonly RunStatus[]
  to: RunStatus | 'nextStep'
  by: 'author' | 'step'
  reason: 'none' | 'text' | 'code'
}

/**
 * The state machine as data: every action, where it starts, where it leads, whose it is.
 * What is not in this table does not happen.
 */
export const actionRules: Record<ActionId, ActionRule> = {
  submit: { from: ['draft', 'returned'], to: 'inReview', by: 'author', reason: 'none' },
  withdraw: { from: ['draft', 'inReview', 'returned'], to: 'withdrawn', by: 'author', reason: 'none' },
  approve: { from: ['inReview'], to: 'nextStep', by: 'step', reason: 'none' },
  return: { from: ['inReview'], to: 'returned', by: 'step', reason: 'text' },
  reject: { from: ['inReview'], to: 'rejected', by: 'step', reason: 'code' },
}

export const actionIds = Object.keys(actionRules) as ActionId[]

export const isActionId = (value: string): value is ActionId => Object.hasOwn(actionRules, value)
