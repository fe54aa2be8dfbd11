import type { WaitingFilter } from '../../../../operations/compile/waitingFilter'

/** The query of the page's address; empty for the first page of all. */
export function addressOf(filter: WaitingFilter, page = 1): string {
  const query = new URLSearchParams(
    Object.entries({ ...filter, ...(page > 1 ? { page: String(page) } : {}) }).filter(([, value]) => value),
  )
  return query.size === 0 ? '' : `?${query.toString()}`
}
