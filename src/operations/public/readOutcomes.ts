import type { PayloadRequest } from 'payload'
import { matchEntries } from './matchEntries'
import { readEntryItems } from './readEntryItems'
import { readItemAnswers } from './readItemAnswers'
import type { PublicAnswer } from './types'

type Frozen = { issue: string; entries: readonly { position: number; title: string }[] }
/** By position: the answers to an entry, and the topics it answered itself. */
export type Outcome = { answers: PublicAnswer[]; topics: string[] }

/**
 * What became of each public entry of these issues, by issue and position. Two queries, however many there are.
 */
export async function readOutcomes(
  req: PayloadRequest,
  issues: readonly Frozen[],
): Promise<Map<string, Map<number, Outcome>>> {
  const candidates = await readEntryItems(
    req,
    issues.map(({ issue }) => issue),
  )
  const answers = await readItemAnswers(req, [...new Set(candidates.flatMap(({ items }) => items))])
  return new Map(
    issues.map(({ issue, entries }) => {
      const matched = matchEntries(
        entries,
        candidates.filter((candidate) => candidate.issue === issue),
      )
      return [issue, new Map([...matched].map(([position, of]) => [position, outcomeOf(of, answers)]))]
    }),
  )
}

const outcomeOf = (
  { items, topics }: { items: string[]; topics: string[] },
  answers: ReadonlyMap<string, PublicAnswer[]>,
): Outcome => ({
  answers: items.flatMap((item) => answers.get(item) ?? []).sort((a, b) => a.at.localeCompare(b.at)),
  topics,
})
