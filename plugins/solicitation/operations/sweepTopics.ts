import type { Payload } from 'payload'
import { readSwept } from '../store/readSwept'
import { closePast } from './sweep/closePast'
import { inviteNewcomers } from './sweep/inviteNewcomers'
import { publishDue } from './sweep/publishDue'
import { remindDue } from './sweep/remindDue'

export type Swept = { published: number; closed: number; invited: number; reminded: number }

/**
 * Does what the clock has come to: publishes what is due, closes what is past its deadline, reminds those
 * who have not answered, asks those who joined the audience later. Every step is a transaction of its own
 * that takes its work from under a lock, so any number of sweeps at once do each thing once.
 *
 * @param newcomers whether to look for people who joined: reads everybody, so not every minute. Default true
 * @throws AggregateError of what went wrong at single topics, after all the others were dealt with
 */
export async function sweepTopics(
  payload: Payload,
  { now = new Date(), newcomers = true }: { now?: Date; newcomers?: boolean } = {},
): Promise<Swept> {
  const swept: Swept = { published: 0, closed: 0, invited: 0, reminded: 0 }
  const failures: unknown[] = []
  for (const topic of await readSwept(payload)) {
    // What one topic stumbles over holds up no other.
    try {
      if (topic.deadline <= now) swept.closed += await closePast(payload, topic.id, now)
      else if (topic.state === 'scheduled') swept.published += await publishDue(payload, topic, now)
      else {
        if (newcomers) swept.invited += await inviteNewcomers(payload, topic.id, now)
        swept.reminded += await remindDue(payload, topic.id, now)
      }
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'solicitation: a topic could not be swept')
  return swept
}
