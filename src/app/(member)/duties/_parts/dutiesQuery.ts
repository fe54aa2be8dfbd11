export type DutiesQuery = { which: 'open' | 'all'; page: number }

/** Duties a page. */
export const perPage = 20

/** What the list shows, from its address; whatever is not understood is the first page of what is open. */
export function readDutiesQuery(query: Record<string, string | string[] | undefined>): DutiesQuery {
  const page = typeof query.page === 'string' && /^[1-9]\d{0,3}$/.test(query.page) ? Number(query.page) : 1
  return { which: query.which === 'all' ? 'all' : 'open', page }
}

/** The address of a list. */
export function dutiesPath({ which, page }: DutiesQuery): string {
  const query = new URLSearchParams({
    ...(which === 'all' ? { which } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return query ? `/duties?${query}` : '/duties'
}
