import type { PayloadRequest } from 'payload'
import type { Member } from '../../src/payload-types'
import { holds, type Viewer } from '../shared/access'

const known = new WeakMap<PayloadRequest, Promise<string[]>>()

/** Whether the account is one that reports. */
export const isReporter = (viewer: Viewer): boolean => holds(viewer, 'member', 'infoOfficer')

/**
 * The members a signed-in person is: usually one or none. Asked once a request, and only for those whose
 * account is a reporter's.
 */
export async function membersOf(req: PayloadRequest, viewer: Viewer): Promise<string[]> {
  if (!isReporter(viewer)) return []
  const asked = known.get(req) ?? find(req, viewer)
  known.set(req, asked)
  return asked
}

async function find(req: PayloadRequest, { id }: Viewer): Promise<string[]> {
  const { docs } = await req.payload.db.find<Member>({
    collection: 'members',
    where: { user: { equals: id } },
    select: { id: true },
    limit: 100,
    pagination: false,
    req,
  })
  return docs.map((member) => member.id)
}
