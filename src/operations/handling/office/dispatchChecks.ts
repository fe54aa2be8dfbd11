import type { PayloadRequest } from 'payload'
import { endStates } from '../../../../plugins/handling'
import type { Department } from '../../../payload-types'
import { OperationError } from '../../OperationError'
import type { Dispatching } from './dispatchTo'

/** A department has an item once at a time. */
export async function assertNotOpen(
  req: PayloadRequest,
  item: string,
  department: Department,
): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'assignments',
    where: {
      and: [
        { item: { equals: item } },
        { department: { equals: department.id } },
        { state: { not_in: [...endStates] } },
      ],
    },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) throw new OperationError('assignment.alreadyOpen', 409, { department: department.name })
}

/** Whom a co-handler assists: the lead dispatched with it, else the one who has the item already. */
export async function findLead(req: PayloadRequest, { item, lead }: Dispatching): Promise<string> {
  if (lead) return lead
  const { docs } = await req.payload.find({
    collection: 'assignments',
    where: {
      and: [
        { item: { equals: item.id } },
        { role: { equals: 'lead' } },
        { state: { in: ['dispatched', 'acknowledged', 'returnRequested', 'redo'] } },
      ],
    },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  if (!docs[0]) throw new OperationError('assignment.leadMissing', 422)
  return docs[0].id
}
