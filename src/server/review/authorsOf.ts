import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import type { WorkflowDocument } from '../../../plugins/review-workflow'
import { authorKey } from './toActor'

/** Everybody behind an item: the holder of its private address, the submitting account, the reporters' accounts. */
export async function authorsOf(item: WorkflowDocument, req: PayloadRequest): Promise<string[]> {
  const coReporters: unknown[] = Array.isArray(item.coReporters) ? item.coReporters : []
  const reporters = [item.lead, ...coReporters].map(idOf).filter((id) => id !== null)
  const accounts = reporters.length > 0 ? await accountsOf(reporters, req) : []
  const submitter = idOf(item.submittedBy)
  return [authorKey(String(item.id)), ...(submitter ? [submitter] : []), ...accounts]
}

async function accountsOf(members: string[], req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'members',
    where: { id: { in: members } },
    select: { user: true },
    depth: 0,
    limit: members.length,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ user }) => idOf(user)).filter((id) => id !== null)
}
