import type { PayloadRequest } from 'payload'
import { listOpenly } from '../topics/listOpenly'
import type { Outcome } from './readOutcomes'
import type { AnsweredTopic, EditionSummary } from './types'

/**
 * The closed topics that everybody may know of, latest first, with how many answered, what the body said of
 * it, and the public entries that came of it. Asked for nobody in particular: what it answers is published.
 */
export async function listTopicsAnswered(
  req: PayloadRequest,
  editions: readonly EditionSummary[],
  outcomes: ReadonlyMap<string, ReadonlyMap<number, Outcome>>,
): Promise<AnsweredTopic[]> {
  const topics = await listOpenly(req.payload)
  return topics
    .filter(({ isOpen }) => !isOpen)
    .map(({ id, slug, title, deadline, answers, summary }) => ({
      slug,
      title,
      deadline,
      answers: answers ?? 0,
      summary,
      entries: editions.flatMap((edition) => entriesFor(id, edition, outcomes.get(edition.issue))),
    }))
    .filter(({ answers, summary }) => answers > 0 || summary !== '')
}

const entriesFor = (
  topic: string,
  { series, head, entries }: EditionSummary,
  outcomes: ReadonlyMap<number, Outcome> | undefined,
): AnsweredTopic['entries'] =>
  entries
    .filter(({ position }) => outcomes?.get(position)?.topics.includes(topic))
    .map(({ position, title }) => ({ series, year: head.year, number: head.number, position, title }))
