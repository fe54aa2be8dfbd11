import type { PayloadRequest } from 'payload'
import { readEntryItems, type EntryItems } from './readEntryItems'
import { readItemAnswers } from './readItemAnswers'
import { readItemDuties } from './readItemDuties'
import type { PublicAnswer, PublicDuty } from './types'

/** What became of an entry: the answers to it, who has yet to answer, and the topics it answered itself. */
export type Outcome = { answers: PublicAnswer[]; duties: PublicDuty[]; topics: string[] }

/**
 * What became of each public entry of these issues, by issue and position. Three queries, however many there are.
 */
export async function readOutcomes(
  req: PayloadRequest,
  issues: readonly string[],
): Promise<Map<string, Map<number, Outcome>>> {
  const entries = await readEntryItems(req, issues)
  const items = [...new Set(entries.flatMap((entry) => entry.items))]
  const answers = await readItemAnswers(req, items)
  const duties = await readItemDuties(req, items)
  const outcomes = new Map<string, Map<number, Outcome>>()
  for (const entry of entries) {
    const ofIssue = outcomes.get(entry.issue) ?? new Map<number, Outcome>()
    outcomes.set(entry.issue, ofIssue.set(entry.position, outcomeOf(entry, answers, duties)))
  }
  return outcomes
}

const outcomeOf = (
  { items, topics }: EntryItems,
  answers: ReadonlyMap<string, PublicAnswer[]>,
  duties: ReadonlyMap<string, PublicDuty[]>,
): Outcome => ({
  answers: items.flatMap((item) => answers.get(item) ?? []).sort((a, b) => a.at.localeCompare(b.at)),
  duties: items.flatMap((item) => duties.get(item) ?? []),
  topics,
})
