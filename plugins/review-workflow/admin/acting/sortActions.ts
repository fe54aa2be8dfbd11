import type { ActionId, ReasonCode } from '../../core/types'
import type { AnsweredAction } from './types'

/** In the order they are drawn; what is not listed stands in the menu. */
const main: readonly ActionId[] = ['submit', 'approve', 'handBack', 'ack', 'return', 'reject', 'withdraw']
const inMenu: readonly ActionId[] = [
  'sendBack', 'transfer', 'delegate', 'addSigner', 'removeSigner', 'claim', 'release', 'takeBack',
  'cc', 'remind', 'comment',
] // prettier-ignore

/** The actions that take a document forward; the first button of a row. */
export const isForward = (id: ActionId): boolean => ['submit', 'approve', 'handBack', 'ack'].includes(id)

/** Reasons that say the action is simply not for this reader or this moment; listing them explains nothing. */
const beside: readonly ReasonCode[] = ['wrongStatus', 'notAuthor', 'onlyTheClock', 'notNow']

export type Unavailable = { reasons: string[]; actions: ActionId[] }
export type SortedActions = { main: AnsweredAction[]; menu: AnsweredAction[]; unavailable: Unavailable[] }

/**
 * Buttons, menu, and what is not possible, gathered by why not. Whoever is no part of the office, as an
 * author often is not, is told of their own actions only.
 */
export function sortActions(actions: AnsweredAction[]): SortedActions {
  const possible = actions.filter(({ enabled }) => enabled)
  const isOutside = says(actions, 'comment', 'notYourStep')
  const known = [...main, ...inMenu]
  const impossible = actions.filter(
    ({ id, enabled, reasons }) =>
      !enabled &&
      known.includes(id) &&
      !reasons.some(({ code }) => beside.includes(code) || (isOutside && code === 'notYourStep')),
  )
  return {
    main: inOrder(possible, main),
    menu: inOrder(possible, inMenu),
    unavailable: byReason(inOrder(impossible, known)),
  }
}

/** Everybody in the office may remark on a document; who may not is none of them. */
const says = (actions: AnsweredAction[], id: ActionId, code: ReasonCode): boolean =>
  actions.some((action) => action.id === id && action.reasons.some((reason) => reason.code === code))

const inOrder = (actions: AnsweredAction[], order: readonly ActionId[]): AnsweredAction[] =>
  order.flatMap((id) => actions.find((action) => action.id === id) ?? [])

function byReason(actions: AnsweredAction[]): Unavailable[] {
  const groups = new Map<string, Unavailable>()
  for (const { id, reasons } of actions) {
    const sentences = [...new Set(reasons.map(({ message }) => message))]
    const key = sentences.join('\n')
    const group = groups.get(key) ?? { reasons: sentences, actions: [] }
    groups.set(key, { ...group, actions: [...group.actions, id] })
  }
  return [...groups.values()]
}
