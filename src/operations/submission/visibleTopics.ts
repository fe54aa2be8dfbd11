import type { PayloadRequest, Where } from 'payload'
import { shownStates } from '../../../plugins/solicitation'
import { addressedTopics } from '../topics/addressedTopics'

/**
 * Topics the request's person may know of: published ones that are public; those that are not are for the
 * people of their audience, and for the office of their body.
 */
export async function visibleTopics(req: PayloadRequest): Promise<Where> {
  const inside = await addressedTopics(req)
  return {
    and: [
      { state: { in: [...shownStates] } },
      inside.length === 0
        ? { isPublic: { equals: true } }
        : { or: [{ isPublic: { equals: true } }, { id: { in: inside } }] },
    ],
  }
}
