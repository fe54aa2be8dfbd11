import type { ActionId, RunStatus } from './types'

/**
 * Whose an action is. `author`: those behind the text; `signer`: who may sign at the step now; `undoer`:
 * whoever took the last decision; `opinion`: whoever was asked for one, or asked; `adder`: whoever called
 * a signer in; `office`: anybody who holds a step of the order; `party`: the office and the authors;
 * `receiver`: who got a copy; `clock`: the product itself.
 */
export type Doer =
  | 'author'
  | 'signer'
  | 'undoer'
  | 'opinion'
  | 'adder'
  | 'claimant'
  | 'office'
  | 'party'
  | 'receiver'
  | 'clock'

export type ActionRule = {
  /** Statuses in which the action exists at all. */
  from: readonly RunStatus[]
  by: Doer
  reason: 'none' | 'optional' | 'text' | 'code'
  /** Whether it is a decision: it moves the revision on. The others leave a line in the history only. */
  decides: boolean
  /** How many people it names. */
  people: 'none' | 'one' | 'many'
  /** Whether the exact text is kept with it. */
  keepsText: boolean
}

const rule = (
  from: readonly RunStatus[],
  by: Doer,
  rest: Partial<Omit<ActionRule, 'from' | 'by'>> = {},
): ActionRule => ({ from, by, reason: 'none', decides: true, people: 'none', keepsText: false, ...rest })

const open = ['inReview'] as const
const handedIn = ['inReview', 'returned', 'approved', 'rejected', 'withdrawn'] as const

/**
 * The actions as data: where each exists, whose it is, what it asks for. What is not in this table does
 * not happen. Source of the set: the vocabulary of Chinese office systems (提交, 会签, 退回, 拿回, 转办,
 * 委派, 加签, 认领, 抄送, 催办 …).
 */
export const actionRules: Record<ActionId, ActionRule> = {
  submit: rule(['draft', 'returned'], 'author', { keepsText: true }),
  withdraw: rule(['draft', 'inReview', 'returned'], 'author'),
  takeBack: rule(open, 'undoer', { reason: 'optional' }),
  approve: rule(open, 'signer', { reason: 'optional', keepsText: true }),
  return: rule(open, 'signer', { reason: 'text', keepsText: true }),
  sendBack: rule(open, 'signer', { reason: 'text', keepsText: true }),
  reject: rule(open, 'signer', { reason: 'code', keepsText: true }),
  transfer: rule(open, 'signer', { reason: 'optional', people: 'one' }),
  delegate: rule(open, 'signer', { reason: 'optional', people: 'one' }),
  handBack: rule(open, 'opinion', { reason: 'text' }),
  addSigner: rule(open, 'signer', { reason: 'optional', people: 'many' }),
  removeSigner: rule(open, 'adder', { reason: 'optional', people: 'many' }),
  claim: rule(open, 'signer'),
  release: rule(open, 'claimant'),
  cc: rule(handedIn, 'office', { decides: false, reason: 'optional', people: 'many' }),
  ack: rule(handedIn, 'receiver', { decides: false, reason: 'optional' }),
  remind: rule(open, 'party', { decides: false, reason: 'optional' }),
  comment: rule(handedIn, 'party', { decides: false, reason: 'text' }),
  timeout: rule(open, 'clock', { keepsText: true }),
  dueSoon: rule(open, 'clock', { decides: false }),
  overdue: rule(open, 'clock', { decides: false }),
  escalate: rule(open, 'clock', { decides: false }),
}

export const actionIds = Object.keys(actionRules) as ActionId[]

export const isActionId = (value: string): value is ActionId => Object.hasOwn(actionRules, value)

/** What a person can be offered: everything but what the clock does. */
export const personalActions = actionIds.filter((id) => actionRules[id].by !== 'clock')

/** Lines of the history that concern the office alone; whoever is only an author does not read them. */
export const internalActions: readonly ActionId[] = [
  'transfer', 'delegate', 'handBack', 'addSigner', 'removeSigner', 'claim', 'release', 'cc', 'ack', 'comment',
  'dueSoon', 'overdue', 'escalate',
] // prettier-ignore
