import type { ActionId, Person } from '../../core/types'
import type { AnsweredAction } from './types'

/** What one does from one's place at the step, and so in the name of whoever that place belongs to. */
const fromAPlace: readonly ActionId[] = [
  'approve', 'return', 'sendBack', 'reject', 'transfer', 'delegate', 'addSigner', 'claim',
] // prettier-ignore

/**
 * In whose name the action would be done; null for one's own. An action whose form still names people
 * cannot say so itself, but it is done from the same place as its neighbours.
 */
export function proxiedBy({ id, onBehalfOf }: AnsweredAction, actions: AnsweredAction[]): Person | null {
  if (onBehalfOf || !fromAPlace.includes(id)) return onBehalfOf
  return (
    actions.find((other) => fromAPlace.includes(other.id) && other.enabled && other.onBehalfOf)?.onBehalfOf ??
    null
  )
}
