import type { BoardFilter } from '../../../../operations/supervision/boardFilter'

/** The query of the board's address; empty for the first page of all that is open. */
export function boardAddress(filter: BoardFilter, page = 1): string {
  const { queue, ...rest } = filter
  const asked = {
    ...(queue && queue !== 'open' ? { queue } : {}),
    ...rest,
    ...(page > 1 ? { page: String(page) } : {}),
  }
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value))
  return query.size === 0 ? '' : `?${query.toString()}`
}
