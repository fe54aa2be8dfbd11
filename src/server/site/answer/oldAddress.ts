/** Where lists of earlier releases, whose series and page were in the query, have their addresses now. */
export function oldAddress({ pathname, searchParams }: URL): string | null {
  if (pathname !== '/digest' && pathname !== '/en/digest') return null
  const series = searchParams.get('series') ?? ''
  const page = Number(searchParams.get('page') ?? '1')
  const list = /^[\w-]{1,80}$/.test(series) ? `${pathname}/${series}` : pathname
  const target = Number.isInteger(page) && page > 1 && page < 100_000 ? `${list}/page/${page}` : list
  return target === pathname ? null : target
}
