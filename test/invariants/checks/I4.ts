import type { Check } from './types'

/** Issue numbers have no gap, no reuse, under any concurrency. */
export const I4: Check[] = [
  {
    id: 'I4',
    promise:
      'the numbers of a year follow one another, from 1 or from those used on paper; voided ones among them',
    violations: `
      select e.organisation_id, e.series, e.year, array_agg(e.number order by e.number) from editions e
      left join series s on s.slug = e.series
      where e.projection = 'internal' group by e.organisation_id, e.series, e.year, s.used_number
      having count(*) <> max(e.number) - min(e.number) + 1 or count(distinct e.number) <> count(*)
        or (min(e.number) <> 1 and coalesce(s.used_number, 0) = 0)`,
  },
  {
    id: 'I4',
    promise: 'the cumulative numbers of a series follow one another, from 1 or from those used on paper',
    violations: `
      select e.organisation_id, e.series, array_agg(e.cumulative_number order by e.cumulative_number) from editions e
      left join series s on s.slug = e.series
      where e.projection = 'internal' group by e.organisation_id, e.series, s.used_cumulative
      having count(*) <> max(e.cumulative_number) - min(e.cumulative_number) + 1
        or count(distinct e.cumulative_number) <> count(*)
        or (min(e.cumulative_number) <> 1 and coalesce(s.used_cumulative, 0) = 0)`,
  },
  {
    id: 'I4',
    promise: 'every counter stands at the last number given',
    violations: `
      select c.scope, c.series, c.year, c.last from issue_counters c
      left join editions e on e.organisation_id::text = c.scope and e.series = c.series and e.projection = 'internal'
        and (c.year = 0 or e.year = c.year)
      group by c.id
      having max(case when c.year = 0 then e.cumulative_number else e.number end) is distinct from c.last`,
  },
  {
    id: 'I4',
    promise: 'an issue carries the numbers of its editions',
    violations: `
      select i.id, i.number, e.number from editions e join issues i on i.id = e.issue_id
      where (i.year, i.number, i.cumulative_number) is distinct from (e.year, e.number, e.cumulative_number)`,
  },
]
