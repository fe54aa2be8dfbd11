import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { isAddressed, personOf, topicAudience } from '../../../plugins/solicitation'
import { mailWanted } from '../member/mailWanted'
import { OperationError } from '../OperationError'
import { reachable } from './reachable'

export type AudiencePreview = {
  /** Who would be asked. */
  people: number
  /** Who of them would get a mail. */
  mailed: number
}

/**
 * Whom publishing a topic would reach, as it is saved now.
 *
 * @throws OperationError `topic.notFound` for whoever may not read it
 */
export async function previewAudience(req: PayloadRequest, id: string): Promise<AudiencePreview> {
  const topic = await req.payload.findByID({
    collection: 'topics',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!topic) throw new OperationError('topic.notFound', 404)
  const { docs } = await req.payload.find({
    collection: 'members',
    where: {
      and: [{ organisation: { equals: idOf(topic.organisation) } }, { active: { not_equals: false } }],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const audience = topicAudience(req.payload, topic)
  const asked = docs.filter((member) => isAddressed(audience, personOf(req.payload, member)))
  const mailed = asked.filter((member) => reachable(member) && mailWanted(member, 'topics'))
  return { people: asked.length, mailed: mailed.length }
}
