import type { PayloadRequest } from 'payload'
import { requireTx, sql } from '../../../../plugins/review-workflow'
import { shanghaiDay } from '../../../domain/workingDays'

/** The next number of a body's duties (交办编号) in the year of an instant; two at once never take one number. */
export async function nextNumber(
  req: PayloadRequest,
  organisation: string,
  at: string,
): Promise<{ number: number; numberYear: number }> {
  return nextOf(req, 'assignments', organisation, at)
}

/** As `nextNumber`, for the coloured notices (督查单). */
export const nextNoticeNumber = (
  req: PayloadRequest,
  organisation: string,
  at: string,
): Promise<{ number: number; numberYear: number }> => nextOf(req, 'duty_notices', organisation, at)

async function nextOf(
  req: PayloadRequest,
  table: 'assignments' | 'duty_notices',
  organisation: string,
  at: string,
): Promise<{ number: number; numberYear: number }> {
  const year = Number(shanghaiDay(new Date(at)).slice(0, 4))
  const tx = await requireTx(req)
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${table}:${organisation}:${year}`}, 0))`,
  )
  const { rows } = await tx.execute(sql`
    select coalesce(max(number), 0)::int + 1 as next from ${sql.identifier(table)}
    where organisation_id = ${organisation} and number_year = ${year}`)
  return { number: Number(rows[0]?.next ?? 1), numberYear: year }
}
