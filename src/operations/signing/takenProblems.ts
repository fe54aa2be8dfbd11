import type { TakenSource } from '../../../plugins/digest'
import type { Series } from '../../payload-types'
import { both, fill } from '../../translations'
import type { IssueEntry } from '../issue/types'

/** Names the items another issue was faster with, and which issue that is. */
export function takenProblems(
  taken: TakenSource[],
  series: Series,
  entries: IssueEntry[],
): { zh: string; en: string }[] {
  const items = new Map(entries.flatMap(({ sources }) => sources.map(({ item }) => [item.id, item.title])))
  return taken.map(({ source, year, number }) =>
    both((t) =>
      fill(t.review.issueProblems.alreadyIssued, {
        title: items.get(source) ?? '',
        series: series.name,
        year,
        number,
      }),
    ),
  )
}
