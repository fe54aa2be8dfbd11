import type { PayloadRequest } from 'payload'
import { publishEditions } from '../../../plugins/digest'
import { requireTx, sql } from '../../../plugins/review-workflow'
import { issueUrl } from '../../server/links'
import { queueSite } from '../../server/site/queueSite'
import { OperationError } from '../OperationError'
import { readSeries } from '../issue/readSeries'
import { freezeRecipients } from '../subscriptions/freezeRecipients'
import type { SignedIssue } from './lockIssue'

export type Published = {
  url: string
  /** ISO 8601 instant. */
  publishedAt: string
  /** How many people will be mailed. */
  recipients: number
}

/**
 * Publishes an issue that the caller holds: its public edition can be read from now on, its recipients are
 * frozen and mailed, its pages written. Once: the editions themselves refuse a second time.
 *
 * @throws OperationError `issue.voided`, `issue.alreadyPublished`
 */
export async function publishNow(req: PayloadRequest, issue: SignedIssue): Promise<Published> {
  if (issue.voidedAt) throw new OperationError('issue.voided', 409)
  const tx = await requireTx(req)
  const at = new Date()
  if (!(await publishEditions(tx, issue.id, at))) throw new OperationError('issue.alreadyPublished', 409)
  await tx.execute(sql`
    update issues set published_at = ${at.toISOString()}, updated_at = now() where id = ${issue.id}`)
  const recipients = await freezeRecipients(req, tx, issue.id)
  await queueSite(tx, { kind: 'issue', issue: issue.id })
  const { slug } = await readSeries(req, issue)
  return { url: issueUrl(slug, issue.year, issue.number), publishedAt: at.toISOString(), recipients }
}
