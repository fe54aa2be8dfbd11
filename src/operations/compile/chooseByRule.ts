import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { readableBody } from './readableBody'
import { waitingRows, type WaitingFilter } from './waitingFilter'

/** What to compile: which of the waiting items, and how many at most. */
export type CompileRule = WaitingFilter & { most: number }

/** Ids of the waiting items a rule chooses, those that have waited longest first. */
export async function chooseByRule(req: PayloadRequest, { most, ...filter }: CompileRule): Promise<string[]> {
  const organisation = readableBody(req)
  if (!organisation) return []
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select w.item from ${waitingRows(organisation, filter)} order by w.since, w.item limit ${most}`)
  return rows.map(({ item }) => String(item))
}
