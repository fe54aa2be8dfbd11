import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { type EditionContent, insertErratum } from '../../../plugins/digest'
import { inTransaction, sql } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import { queueSite } from '../../server/site/queueSite'
import { OperationError } from '../OperationError'
import { lockIssue } from './lockIssue'

export type ErratumInput = {
  /** Position of the entry in the printed issue; null for the whole of it. */
  position: number | null
  text: string
  /** Whether it stands on the public page too. */
  isPublic: boolean
}

/**
 * Adds a dated correction to a signed issue. It stands beside the frozen text, which never changes; a
 * correction is corrected by another.
 *
 * @throws OperationError `issue.notFound`, `issue.notSigned`, `issue.voided`, `issue.textMissing`,
 *   `issue.noSuchEntry`, `issue.entryNotPublic`
 */
export async function addErratum(
  req: PayloadRequest,
  id: string,
  { position, text, isPublic }: ErratumInput,
): Promise<{ id: string; publishedAt: string }> {
  return inTransaction(req, async (tx) => {
    const issue = await lockIssue(req, id, mayAct.correct)
    if (issue.voidedAt) throw new OperationError('issue.voided', 409)
    if (text.trim() === '') throw new OperationError('issue.textMissing', 422)
    const { rows } = await tx.execute(sql`
      select content from editions where issue_id = ${id} and projection = 'internal'`)
    assertEntry(rows[0]?.content as EditionContent | undefined, position, isPublic)
    const at = new Date()
    const erratum = await insertErratum(tx, {
      issue: id,
      scope: idOf(issue.organisation) ?? '',
      position,
      text: text.trim(),
      isPublic,
      at,
      author: nameOf(req),
    })
    await tx.execute(sql`update issues set updated_at = now() where id = ${id}`)
    if (isPublic && issue.publishedAt) await queueSite(tx, { kind: 'issue', issue: id })
    return { id: erratum, publishedAt: at.toISOString() }
  })
}

function assertEntry(content: EditionContent | undefined, position: number | null, isPublic: boolean): void {
  if (position === null) return
  const entry = content?.entries.find((one) => one.position === position)
  if (!entry) throw new OperationError('issue.noSuchEntry', 422, { position })
  // A public correction of what nobody may read would tell that it is there, and what it says.
  if (isPublic && !entry.publicPosition) throw new OperationError('issue.entryNotPublic', 422, { position })
}

const nameOf = ({ user }: PayloadRequest): string =>
  user && 'name' in user && typeof user.name === 'string' ? user.name : ''
