import type { PayloadRequest } from 'payload'
import { requireTx, sql } from '../../../plugins/review-workflow'
import { now } from '../../server/clock'
import { tellSupervisors } from '../handling/mails/tellSupervisors'

/**
 * A contact's address takes no mail: it is marked, and the supervisors of every duty that waits behind it are
 * told once a message, for a duty whose mails do not arrive looks like a silent department.
 */
export async function contactBounced(
  req: PayloadRequest,
  { address, message }: { address: string; message: string },
): Promise<void> {
  await markContacts(req, address)
  const { docs } = await req.payload.find({
    collection: 'assignments',
    where: {
      contactEmail: { equals: address },
      state: { in: ['dispatched', 'acknowledged', 'returnRequested', 'redo'] },
    },
    depth: 0,
    limit: 50,
    overrideAccess: true,
    req,
  })
  for (const assignment of docs)
    await tellSupervisors(req, assignment, {
      template: 'contactBounced',
      cause: `bounce:${message}`,
      values: { address, contact: assignment.contactName },
    })
}

async function markContacts(req: PayloadRequest, address: string): Promise<void> {
  const tx = await requireTx(req)
  await tx.execute(sql`
    update departments_contacts set bounced_at = ${now().toISOString()}
    where lower(email) = ${address.toLowerCase()}`)
}
