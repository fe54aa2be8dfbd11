import type { PayloadRequest } from 'payload'
import { memberOf } from '../submission/memberOf'

export type Asked = {
  invitedAt: string
  answeredAt: string | null
  hasRead: boolean
}

/** Whether the signed-in member was asked personally, and has answered; null for everybody else. */
export async function readAsked(req: PayloadRequest, topic: string): Promise<Asked | null> {
  const member = await memberOf(req)
  if (!member) return null
  const { docs } = await req.payload.find({
    collection: 'topic-invitations',
    where: { and: [{ topic: { equals: topic } }, { person: { equals: member.id } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [invitation] = docs
  if (!invitation) return null
  const { invitedAt, answeredAt, readAt } = invitation
  return { invitedAt, answeredAt: answeredAt ?? null, hasRead: Boolean(readAt) }
}
