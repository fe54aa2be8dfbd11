/** One page of a list whose pages have addresses of their own. */
export type ListPage<Row> = { list: string; page: number; pages: number; rows: Row[] }

/** Parts a list into its pages; an empty list has one, empty. */
export function listPages<Row>(list: string, rows: readonly Row[], perPage: number): ListPage<Row>[] {
  const pages = Math.max(1, Math.ceil(rows.length / perPage))
  return Array.from({ length: pages }, (_, index) => ({
    list,
    page: index + 1,
    pages,
    rows: rows.slice(index * perPage, (index + 1) * perPage),
  }))
}
