import type { InstructionKind } from '../vocabulary'

type Words = {
  scope?: unknown
  issue?: unknown
  items?: unknown
  kind?: InstructionKind | null
  text?: string | null
  /** ISO 8601 */
  givenOn?: string | null
}

export type InstructionProblem = 'issueMissing' | 'itemsMissing' | 'wordsMissing' | 'notYetGiven'

/**
 * What an instruction still lacks to be one; null when nothing. A leader who circled the paper or only read it
 * wrote nothing; an instruction without words cannot be carried out.
 *
 * @param now null where the day is not to be held against the present
 */
export function instructionProblem(words: Words, now: Date | null): InstructionProblem | null {
  if (words.scope === 'issue' && !words.issue) return 'issueMissing'
  if (words.scope !== 'issue' && !hasItems(words.items)) return 'itemsMissing'
  if (words.kind === 'instruct' && !words.text?.trim()) return 'wordsMissing'
  if (now && words.givenOn && Date.parse(words.givenOn) > now.getTime() + halfADay) return 'notYetGiven'
  return null
}

/** A day is stored as its noon, wherever it was picked: today's may still be ahead. In milliseconds. */
const halfADay = 12 * 60 * 60 * 1000

const hasItems = (items: unknown): boolean => Array.isArray(items) && items.length > 0
