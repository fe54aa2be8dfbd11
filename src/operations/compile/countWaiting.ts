import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { lateDays } from '../../domain/compile'
import { readableBody } from './readableBody'
import { waitingRows, type WaitingFilter } from './waitingFilter'

export type WaitingCounts = {
  /** Never more than `mostCounted`: whoever has so many waiting needs no exact number. */
  total: number
  isMore: boolean
  late: number
  veryLate: number
  byCategory: Record<string, number>
  /** When the first of them was approved, ISO 8601. */
  oldest: string | null
}

/** Counting stops here, so that it costs the same however many wait. */
export const mostCounted = 300

/** How many approved items wait for an issue, and how long. */
export async function countWaiting(req: PayloadRequest, filter: WaitingFilter = {}): Promise<WaitingCounts> {
  const organisation = readableBody(req)
  if (!organisation) return { total: 0, isMore: false, late: 0, veryLate: 0, byCategory: {}, oldest: null }
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select category, count(*)::int as count, extract(epoch from min(since)) * 1000 as oldest,
      count(*) filter (where since <= now() - ${`${lateDays.late} days`}::interval)::int as late,
      count(*) filter (where since <= now() - ${`${lateDays.veryLate} days`}::interval)::int as very_late
    from (select item.category, w.since from ${waitingRows(organisation, filter)}
      order by w.since, w.item limit ${mostCounted + 1}) waiting
    group by category`)
  const sum = (name: string): number => rows.reduce((total, row) => total + Number(row[name]), 0)
  const counted = sum('count')
  const oldest = Math.min(...rows.map((row) => Number(row.oldest)))
  return {
    total: Math.min(counted, mostCounted),
    isMore: counted > mostCounted,
    late: sum('late') - sum('very_late'),
    veryLate: sum('very_late'),
    byCategory: Object.fromEntries(rows.map((row) => [String(row.category), Number(row.count)])),
    oldest: rows.length === 0 ? null : new Date(oldest).toISOString(),
  }
}
