import type { PayloadRequest } from 'payload'
import { anyTx, readRun, type StoredRun } from '../../../plugins/review-workflow'
import { CompileRefusal } from '../../domain/compile'
import type { Issue } from '../../payload-types'

export type HeldIssue = { issue: Issue; run: StoredRun }

/**
 * An issue the person may see, with its run.
 *
 * @throws CompileRefusal `issue.notFound`
 */
export async function readIssue(req: PayloadRequest, id: string): Promise<HeldIssue> {
  const issue = await req.payload.findByID({
    collection: 'issues',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const run = issue ? await readRun(await anyTx(req), 'issues', id) : null
  if (!issue || !run) throw new CompileRefusal('issue.notFound', 404)
  return { issue, run }
}
