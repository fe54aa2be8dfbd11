import type { PayloadRequest, Where } from 'payload'
import { viewerOf } from '../../../collections/shared/access'

/** Topics that were published and have begun; those not public are for people who are signed in. */
export function visibleTopics(req: PayloadRequest): Where {
  const begun: Where = {
    and: [
      { state: { in: ['published', 'closed', 'summarised'] } },
      { opensAt: { less_than_equal: new Date().toISOString() } },
    ],
  }
  return viewerOf(req) ? begun : { and: [begun, { isPublic: { equals: true } }] }
}
