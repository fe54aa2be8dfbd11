import { itemFilters, type ItemFilter } from '../../../../operations/listMyItems'

/** Items on a page: a phone shows some four at a time. */
export const perPage = 20

export type MeQuery = { year: number | undefined; filter: ItemFilter | undefined; page: number }

/** What the list is narrowed to; nonsense narrows nothing. */
export function readMeQuery(params: Record<string, string | string[] | undefined>): MeQuery {
  const number = (value: unknown, form: RegExp): number | undefined =>
    typeof value === 'string' && form.test(value) ? Number(value) : undefined
  return {
    year: number(params.year, /^20\d\d$/),
    filter: itemFilters.find((filter) => filter === params.state),
    page: number(params.page, /^[1-9]\d{0,3}$/) ?? 1,
  }
}

export function mePath({ year, filter, page }: MeQuery): string {
  const query = new URLSearchParams()
  if (year) query.set('year', String(year))
  if (filter) query.set('state', filter)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/me?${query}` : '/me'
}
