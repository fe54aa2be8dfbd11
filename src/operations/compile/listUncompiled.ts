import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { countWaiting, type WaitingCounts } from './countWaiting'
import { readableBody } from './readableBody'
import { toWaitingItem, waitingColumns, type WaitingItem } from './waitingItem'
import { waitingRows, type WaitingFilter } from './waitingFilter'

export type WaitingPage = {
  items: WaitingItem[]
  /** Counted from 1. */
  page: number
  hasMore: boolean
  counts: WaitingCounts
}

/** Items of one page. */
export const onePage = 50

/**
 * Approved items that stand in no live issue, those that have waited longest first. Nothing for people outside
 * the office.
 */
export async function listUncompiled(
  req: PayloadRequest,
  { page = 1, limit = onePage, ...filter }: WaitingFilter & { page?: number; limit?: number } = {},
): Promise<WaitingPage> {
  const organisation = readableBody(req)
  const counts = await countWaiting(req, filter)
  if (!organisation) return { items: [], page: 1, hasMore: false, counts }
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select ${waitingColumns} from ${waitingRows(organisation, filter)}
    order by w.since, w.item limit ${limit + 1} offset ${(page - 1) * limit}`)
  const now = Date.now()
  return {
    items: rows.slice(0, limit).map((row) => toWaitingItem(row, now)),
    page,
    hasMore: rows.length > limit,
    counts,
  }
}
