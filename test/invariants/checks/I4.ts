import type { Check } from './types'

/** Issue numbers have no gap, no reuse, under any concurrency. */
export const I4: Check[] = [
  {
    id: 'I4',
    promise: 'the numbers of a year are 1 to n',
    violations: `
      select organisation_id, series, year, array_agg(number order by number) from editions
      where projection = 'internal' group by organisation_id, series, year
      having count(*) <> max(number) or min(number) <> 1 or count(distinct number) <> count(*)`,
  },
  {
    id: 'I4',
    promise: 'the cumulative numbers of a series are 1 to n',
    violations: `
      select organisation_id, series, array_agg(cumulative_number order by cumulative_number) from editions
      where projection = 'internal' group by organisation_id, series
      having count(*) <> max(cumulative_number) or min(cumulative_number) <> 1
        or count(distinct cumulative_number) <> count(*)`,
  },
  {
    id: 'I4',
    promise: 'every counter stands at the last number given',
    violations: `
      select c.scope, c.series, c.year, c.last, count(e.id) from issue_counters c
      left join editions e on e.organisation_id::text = c.scope and e.series = c.series and e.projection = 'internal'
        and (c.year = 0 or e.year = c.year)
      group by c.id having count(e.id) <> c.last`,
  },
  {
    id: 'I4',
    promise: 'an issue carries the numbers of its editions',
    violations: `
      select i.id, i.number, e.number from editions e join issues i on i.id = e.issue_id
      where (i.year, i.number, i.cumulative_number) is distinct from (e.year, e.number, e.cumulative_number)`,
  },
]
