import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { readToken } from '../../server/tokens'

/** The department that a reply link was made for, also when it has ended since; null when it is not genuine. */
export async function departmentOf(req: PayloadRequest, token: string): Promise<string | null> {
  const claims = readToken('reply', token)
  if (!claims) return null
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`select department_id as id from assignments where id = ${claims.id}`)
  return typeof rows[0]?.id === 'string' ? rows[0].id : null
}
