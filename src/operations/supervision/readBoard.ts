import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { standings } from '../../domain/supervision'
import { now } from '../../server/clock'
import { readableBody } from '../compile/readableBody'
import { inQueue, narrowed, type BoardFilter } from './boardFilter'
import { dutyRows } from './dutyRows.sql'
import { toBoardRow } from './toBoardRow'
import type { BoardRow } from './types'

export type BoardPage = {
  rows: BoardRow[]
  /** Counted from 1. */
  page: number
  hasMore: boolean
}

/** Duties of one page of the board. */
const onePage = 50

/**
 * The duties of the reader's body that a filter lets through, the most pressing first: by colour, then by
 * deadline. Nothing for people outside the office.
 */
export async function readBoard(
  req: PayloadRequest,
  {
    page = 1,
    limit = onePage,
    queue = 'open',
    ...filter
  }: BoardFilter & { page?: number; limit?: number } = {},
): Promise<BoardPage> {
  const organisation = readableBody(req)
  if (!organisation) return { rows: [], page: 1, hasMore: false }
  const at = now()
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select duty.*, duty.id::text as id, duty.department_id::text as department_id
    from ${dutyRows(organisation, at)}
    where ${inQueue(queue, at)} ${narrowed(filter)}
    order by array_position(${sql.param([...standings])}::text[], duty.standing), duty.due_at, duty.id
    limit ${limit + 1} offset ${(page - 1) * limit}`)
  return { rows: rows.slice(0, limit).map(toBoardRow), page, hasMore: rows.length > limit }
}
