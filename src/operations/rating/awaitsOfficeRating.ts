import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { isId } from '../submission/isId'
import { isRatingAsked } from './isRatingAsked'
import { ratingWay } from './ratingWay'

/** Whether the office may take down what an author said of this duty's answer: they have no mailbox to be asked in. */
export async function awaitsOfficeRating(req: PayloadRequest, assignment: string): Promise<boolean> {
  if (!isId(assignment)) return false
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select item.organisation_id::text as organisation, item.reporter_email as email,
      item.reporter_name as name, duty.state::text as state, duty.reopened_at is not null as was_reopened,
      (select count(*)::int from feedback where assignment_id = duty.id and kind::text = 'authorRating') as ratings
    from assignments duty join items item on item.id = duty.item_id
    where duty.id = ${assignment} and duty.role::text = 'lead'`)
  const duty = rows[0]
  if (!duty) return false
  const { state, organisation, email, name } = duty
  const ratings = Number(duty.ratings)
  if (!isRatingAsked({ state, wasReopened: duty.was_reopened === true, ratings })) return false
  const way = await ratingWay(req, {
    organisation: String(organisation),
    reporter: { name: String(name), email: typeof email === 'string' ? email : null },
  })
  return way.by === 'office'
}
