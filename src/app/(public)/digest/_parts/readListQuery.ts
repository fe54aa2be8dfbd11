export type SearchParams = Promise<Record<string, string | string[] | undefined>>

export type ListQuery = { series: string | undefined; page: number; path: string }

/** Which part of the list is asked for; nonsense means the first page of everything. */
export function readListQuery(params: Awaited<SearchParams>): ListQuery {
  const series = typeof params.series === 'string' && /^[\w-]{1,60}$/.test(params.series) ? params.series : undefined
  const page = typeof params.page === 'string' && /^[1-9]\d{0,3}$/.test(params.page) ? Number(params.page) : 1
  return { series, page, path: listHref(series, page) }
}

export function listHref(series: string | undefined, page: number): string {
  const query = new URLSearchParams()
  if (series) query.set('series', series)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/digest?${query}` : '/digest'
}
