import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { lockRun, requireTx } from '../../../plugins/review-workflow'
import type { Role } from '../../domain/roles'
import type { Issue } from '../../payload-types'
import { OperationError } from '../OperationError'

/** An issue that was signed. */
export type SignedIssue = Issue & { year: number; number: number; cumulativeNumber: number; signedAt: string }

/**
 * The signed issue, held until the transaction ends, when the person holds one of the roles and may read it.
 *
 * @throws OperationError `issue.notFound`, `issue.notSigned`
 */
export async function lockIssue(
  req: PayloadRequest,
  id: string,
  roles: readonly Role[],
): Promise<SignedIssue> {
  if (!holds(viewerOf(req), ...roles)) throw new OperationError('issue.notFound', 404)
  return lockSigned(req, id, false)
}

/** The same for the product itself, which acts for nobody. */
export const lockIssueForClock = (req: PayloadRequest, id: string): Promise<SignedIssue> =>
  lockSigned(req, id, true)

async function lockSigned(req: PayloadRequest, id: string, overrideAccess: boolean): Promise<SignedIssue> {
  // The run first: whoever moves the issue at the same moment waits, and so do two presses of one button.
  const run = await lockRun(await requireTx(req), 'issues', id, 'update')
  const issue = run ? await readIssue(req, id, overrideAccess) : null
  if (!run || !issue) throw new OperationError('issue.notFound', 404)
  if (run.status !== 'approved' || !isSigned(issue)) throw new OperationError('issue.notSigned', 409)
  return issue
}

const readIssue = (req: PayloadRequest, id: string, overrideAccess: boolean): Promise<Issue | null> =>
  req.payload.findByID({ collection: 'issues', id, depth: 0, overrideAccess, disableErrors: true, req })

const isSigned = (issue: Issue): issue is SignedIssue =>
  Boolean(issue.signedAt && issue.year && issue.number && issue.cumulativeNumber)
