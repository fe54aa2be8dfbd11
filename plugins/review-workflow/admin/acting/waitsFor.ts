import { whoWords } from '../waitingWords'
import { seatRows } from './seatRows'
import type { Words } from './placeWords'
import type { AnsweredRun } from './types'

/** Who acts next: the roles of the step with their people, and the named signers whose turn it is. */
export function waitsFor(
  { waitingFor, seats, delegation }: Pick<AnsweredRun, 'waitingFor' | 'seats' | 'delegation'>,
  { texts, pick }: Words,
): string {
  // While an opinion is outstanding nobody else is expected to act.
  if (delegation) return delegation.to.name
  const named = seatRows(seats, []).filter(({ state }) => state === 'open')
  const roles = waitingFor.length > 0 ? [whoWords(texts, waitingFor, pick)] : []
  return [...roles, ...named.map(({ name }) => name)].join(texts.listSeparator)
}
