import { whoWords } from '../waitingWords'
import { seatRows } from './seatRows'
import type { Words } from './placeWords'
import type { AnsweredRun } from './types'

type Standing = Pick<AnsweredRun, 'waitingFor' | 'seats' | 'delegation' | 'claim'>

/** Who acts next: the roles of the step with their people, and the named signers whose turn it is. */
export function waitsFor({ waitingFor, seats, delegation, claim }: Standing, { texts, pick }: Words): string {
  // While an opinion is outstanding nobody else is expected to act.
  if (delegation) return delegation.to.name
  const named = seatRows(seats, []).filter(({ state }) => state === 'open')
  // A claim keeps the other holders of the step waiting, but not the signers beside them.
  const holders = claim ? claim.name : whoWords(texts, waitingFor, pick)
  const roles = waitingFor.length > 0 ? [holders] : []
  return [...roles, ...named.map(({ name }) => name)].join(texts.listSeparator)
}
