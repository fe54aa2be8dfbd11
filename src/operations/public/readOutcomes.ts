import type { PayloadRequest } from 'payload'
import { readEntryItems, type EntryItems } from './readEntryItems'
import { readItemAnswers } from './readItemAnswers'
import type { PublicAnswer } from './types'

/** What became of an entry: the answers to it, and the topics it answered itself. */
export type Outcome = { answers: PublicAnswer[]; topics: string[] }

/**
 * What became of each public entry of these issues, by issue and position. Two queries, however many there are.
 */
export async function readOutcomes(
  req: PayloadRequest,
  issues: readonly string[],
): Promise<Map<string, Map<number, Outcome>>> {
  const entries = await readEntryItems(req, issues)
  const answers = await readItemAnswers(req, [...new Set(entries.flatMap(({ items }) => items))])
  const outcomes = new Map<string, Map<number, Outcome>>()
  for (const entry of entries) {
    const ofIssue = outcomes.get(entry.issue) ?? new Map<number, Outcome>()
    outcomes.set(entry.issue, ofIssue.set(entry.position, outcomeOf(entry, answers)))
  }
  return outcomes
}

const outcomeOf = ({ items, topics }: EntryItems, answers: ReadonlyMap<string, PublicAnswer[]>): Outcome => ({
  answers: items.flatMap((item) => answers.get(item) ?? []).sort((a, b) => a.at.localeCompare(b.at)),
  topics,
})
