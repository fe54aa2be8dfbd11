import type { EditionContent } from '../../../plugins/digest'
import { latestOf } from './latestOf'
import type { PublicRow } from './publicRows'
import type { Outcome } from './readOutcomes'
import type { EditionSummary, EntrySummary } from './types'

/** An issue as lists show it: its head, and each entry's title with what became of it. */
export function toSummary(row: PublicRow, outcomes: ReadonlyMap<number, Outcome>): EditionSummary {
  const { issue, series, publishedAt, voidedAt } = row
  const content = row.content as EditionContent
  const { seriesName, masthead, issuer, title, year, number, cumulativeNumber, date } = content
  const answered = Object.fromEntries([...outcomes].map(([position, { answers }]) => [position, answers]))
  return {
    issue,
    series,
    publishedAt,
    voidedAt,
    updatedAt: latestOf({ publishedAt, voidedAt }, { errata: [], comments: {} }, answered),
    head: {
      seriesName,
      masthead,
      issuer,
      title,
      year,
      number,
      cumulativeNumber,
      date,
      kind: content.kind ?? null,
      showsCumulative: content.showsCumulative !== false,
    },
    entries: content.entries.map((entry) => toEntry(entry, outcomes.get(entry.position)?.answers ?? [])),
  }
}

const toEntry = (
  { position, title, section, byline, category }: EditionContent['entries'][number],
  answers: Outcome['answers'],
): EntrySummary => ({
  position,
  title,
  section,
  byline,
  category: category ?? null,
  answers: answers.map(({ department, outcomeClass, at, days }) => ({ department, outcomeClass, at, days })),
})
