import { requireTx, sql, type TransitionNotice } from '../../plugins/review-workflow'
import { rejectReasons } from '../domain/vocabulary'
import type { Item } from '../payload-types'
import { textsIn } from '../translations'
import { localeOf } from './mail/localeOf'
import { tellAuthor } from './mail/tellAuthor'
import { tellProgress } from './mail/tellProgress'

/** The longest an author waits for an outcome, in days (domain: "unreported outcome to any submitter ≤ 30 days"). */
export const outcomeWithinDays = 30

/** The author hears of every decision on their item, in the transaction of the decision. */
export async function announceItem(notice: TransitionNotice): Promise<void> {
  const { req, document, event, run } = notice
  const item = document as unknown as Item
  const cause = `rev:${event.rev}`
  if (event.action === 'submit' && !item.submittedAt) await stampSubmission(req, item.id)
  switch (event.to) {
    case 'returned':
      return tellAuthor(req, item, 'returned', cause, { reason: event.reason ?? '' })
    case 'rejected':
      return tellAuthor(req, item, 'rejected', cause, {
        reason: event.reason ?? '',
        category: reasonInWords(event.reasonCode, item),
      })
    case 'approved':
      return tellAuthor(req, item, 'approved', cause, { series: textsIn(localeOf(item)).review.digestName })
    default:
      // Of the steps between, the first submission is news to everybody: it carries the receipt.
      return event.action === 'submit' && run.round === 1
        ? tellAuthor(req, item, 'received', cause, { days: outcomeWithinDays })
        : tellProgress(notice, item)
  }
}

/** The office sees it from here on; the first time counts. */
async function stampSubmission(req: TransitionNotice['req'], item: string): Promise<void> {
  const tx = await requireTx(req)
  await tx.execute(sql`update items set submitted_at = now() where id = ${item} and submitted_at is null`)
}

function reasonInWords(code: string | null, item: Item): string {
  const known = rejectReasons.find((reason) => reason === code)
  return known ? textsIn(localeOf(item)).options.rejectReasons[known] : ''
}
