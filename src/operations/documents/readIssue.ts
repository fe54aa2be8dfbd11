import type { PayloadRequest } from 'payload'
import { isOffice, viewerOf } from '../../../collections/shared/access'
import type { Issue } from '../../payload-types'
import { isId } from '../submission/isId'
import { OperationError } from '../OperationError'

/**
 * The issue, for somebody of its office.
 *
 * @throws OperationError `issue.notFound`
 */
export async function readIssue(req: PayloadRequest, id: string): Promise<Issue> {
  const issue =
    isOffice(viewerOf(req)) && isId(id)
      ? await req.payload.findByID({
          collection: 'issues',
          id,
          depth: 0,
          overrideAccess: false,
          disableErrors: true,
          req,
        })
      : null
  if (!issue) throw new OperationError('issue.notFound', 404)
  return issue
}
