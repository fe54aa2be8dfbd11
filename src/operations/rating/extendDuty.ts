import type { PayloadRequest } from 'payload'
import { requireTx, sql } from '../../../plugins/review-workflow'
import { addWorkingDays } from '../../domain/workingDays'
import type { Item } from '../../payload-types'
import { isChineseWorkday } from '../../server/calendar'
import { replyWithin } from '../handling/replyWithin'

/** A duty that is to be done again has the time of a new one. */
export async function extendDuty(req: PayloadRequest, id: string, urgency: Item['urgency']): Promise<void> {
  const dueAt = addWorkingDays(new Date(), replyWithin[urgency], isChineseWorkday)
  const tx = await requireTx(req)
  await tx.execute(sql`update assignments set due_at = ${dueAt.toISOString()} where id = ${id}`)
}
