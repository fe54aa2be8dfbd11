import { createHash } from 'node:crypto'
import { type PayloadRequest } from 'payload'
import { type Proof } from '../proof/proof'

/**
 * Uses a proof up for one submission: remembered until its challenge has expired, in every process. The row's
 * number says for which submission, so that pressing twice spends it once.
 *
 * @returns false when it was spent on another submission
 */
export async function spendProof(
  req: PayloadRequest,
  { id, expires }: Proof,
  submission: string,
): Promise<boolean> {
  const mark = createHash('sha256').update(submission).digest().readUInt32BE(0) >>> 1
  const { rows } = await req.payload.db.pool.query<{ points: number }>({
    name: 'public-submission-proof',
    text: spendSql,
    values: [`proof:${id}`, mark, expires],
  })
  return rows[0]?.points === mark
}

const spendSql = `
insert into public_submission.limits as spent (key, points, expire) values ($1::text, $2::int, $3::bigint)
on conflict (key) do update set points = spent.points
returning points`
