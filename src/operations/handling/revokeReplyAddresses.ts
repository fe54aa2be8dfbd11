import type { PayloadRequest } from 'payload'
import { revokeReplyAddresses as revoke } from '../../../plugins/department-mail/exports/inbound'
import { requireTx } from '../../../plugins/review-workflow'

/** Ends the addresses under which answers to a duty come by mail: its contact changed, or it is over. */
export async function revokeReplyAddresses(req: PayloadRequest, assignment: string): Promise<void> {
  await revoke(await requireTx(req), { related: { collection: 'assignments', id: assignment } })
}
