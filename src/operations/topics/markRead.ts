import type { PayloadRequest } from 'payload'
import { markRead as mark } from '../../../plugins/solicitation'
import { memberOf } from '../submission/memberOf'

/** Notes that the signed-in member has opened a topic's page. Nothing for visitors and the office. */
export async function markRead(req: PayloadRequest, topic: string): Promise<void> {
  const member = await memberOf(req)
  if (member) await mark(req, { topic, person: member.id })
}
