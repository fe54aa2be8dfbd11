import type { SiteOverview } from '../../operations/public'
import { textsIn } from '../../translations'
import { entryPath } from '../addresses'
import { isCategory } from '../parts/isCategory'
import { issueName } from '../parts/issueName'
import { standing } from '../parts/standing'
import type { SiteFile } from '../types'

/** What is found: an entry's address and, in one text, every word it may be found by. */
export type SearchRow = { path: string; title: string; words: string }

/** Every public entry with the words it may be found by: title, issue, section, subject, who spoke, who answered. */
export function renderSearchIndex(overview: SiteOverview): SiteFile {
  const rows = standing(overview).flatMap(({ series, head, entries }) =>
    entries.map(({ position, title, section, byline, category, answers }): SearchRow => ({
      path: entryPath(series, head.year, head.number, position),
      title,
      words: [
        title,
        issueName(head, 'zh'),
        section ?? '',
        byline,
        ...(isCategory(category) ? categoryWords(category) : []),
        ...new Set(answers.map(({ department }) => department)),
      ].join(' '),
    })),
  )
  return {
    path: '/digest/search.json',
    type: 'application/json; charset=utf-8',
    body: JSON.stringify({ entries: rows }),
  }
}

const categoryWords = (category: keyof ReturnType<typeof textsIn>['options']['categories']): string[] =>
  (['zh', 'en'] as const).map((locale) => textsIn(locale).options.categories[category])
