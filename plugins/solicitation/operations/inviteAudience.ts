import type { PayloadRequest } from 'payload'
import { audienceOf } from '../core/audience'
import { insertInvitations } from '../store/insertInvitations'
import { readInvited } from '../store/readInvited'
import { readPeople } from '../store/readPeople'
import type { Topic } from '../store/readTopic'
import { settingsOf } from '../store/settings'

/**
 * Asks those of the audience who were not asked yet, and writes to them in the same transaction: a first
 * batch at once, the sweep does the rest.
 *
 * @param quietly writes nobody: for topics that were announced by other means before
 * @returns how many were asked by this call
 */
export async function inviteAudience(
  req: PayloadRequest,
  topic: Topic,
  now: Date,
  { quietly = false }: { quietly?: boolean } = {},
): Promise<number> {
  const { batch, tell } = settingsOf(req.payload)
  const missing = (await missingPeople(req, topic)).slice(0, batch)
  const people = await insertInvitations(req, topic, missing, now)
  if (people.length > 0 && !quietly) await tell(req, { reason: 'invited', topic: topic.id, people, at: now })
  return people.length
}

async function missingPeople(req: PayloadRequest, topic: Topic): Promise<string[]> {
  const invited = await readInvited(req, topic.id)
  return audienceOf(topic.audience, await readPeople(req, topic.organisation))
    .map(({ id }) => id)
    .filter((id) => !invited.has(id))
}
