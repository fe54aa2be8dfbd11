import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { anyTx, sql } from '../../../plugins/review-workflow'
import type { Item } from '../../payload-types'
import { maskedAddress } from './maskedAddress'

/**
 * How an author's rating is known to be theirs: by a code mailed to their own address, by the private
 * address of the page alone where the body asks for no code, or by the office, which knows the author of an
 * item that came without an address.
 */
export type RatingWay = { by: 'code'; to: string } | { by: 'address' } | { by: 'office' }

/** The way of one item. */
export async function ratingWay(
  req: PayloadRequest,
  item: Pick<Item, 'organisation' | 'reporter'>,
): Promise<RatingWay> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select handling_rate_by_code as needed from organisations where id = ${idOf(item.organisation) ?? ''}`)
  // A body that never chose asks for the code: leaving it out has to be decided.
  if (rows[0]?.needed === false) return { by: 'address' }
  const address = item.reporter.email
  return address ? { by: 'code', to: maskedAddress(address) } : { by: 'office' }
}
