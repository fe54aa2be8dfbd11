import { type Outcome } from './types'

/**
 * An outcome as a lane keeps it for the moment until it is with its message: id, attempts, state, instant,
 * transport, the server's words, next attempt, late. Short, because the row is written anew for every mail and is
 * cheap only while it stays within its page.
 */
export type LaneEntry = [
  id: string,
  attempts: number,
  state: Outcome['state'],
  at: string,
  transport: string | null,
  words: string | null,
  next: string | null,
  late: boolean,
]

const LONGEST_WORDS = 120

export const toLaneEntry = (outcome: Outcome): LaneEntry => [
  outcome.id,
  outcome.attempts,
  outcome.state,
  outcome.at,
  outcome.transport,
  (outcome.response ?? outcome.error)?.slice(0, LONGEST_WORDS) ?? null,
  outcome.next,
  outcome.late,
]

/** The outcome again, for the worker whose lane it was. The envelope sender is not kept: it is made of the id. */
export const fromLaneEntry = (
  [id, attempts, state, at, transport, words, next, late]: LaneEntry,
  worker: string,
): Outcome => ({
  id,
  attempts,
  worker,
  state,
  at,
  response: state === 'sent' ? words : null,
  error: state === 'sent' ? null : words,
  next,
  transport,
  sender: null,
  late,
})
