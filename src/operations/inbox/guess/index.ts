import type { PayloadRequest } from 'payload'
import type { Guess, Incoming, Related } from '../../../../plugins/department-mail/exports/inbound'
import { now } from '../../../server/clock'
import { receivingBody } from '../../../server/submission/receivingBody'
import { setBody } from '../bodyOf'
import { hintsFor } from './hintsFor'
import { bareSubject } from './likenessOf'
import { readCandidates } from './readCandidates'
import { scoreOf } from './score'

/** Shown to a person: more would be no help. */
const most = 5
/** Below this a guess is noise, 0 to 1: sharing a mail domain alone says nothing. */
const least = 0.2

/** The duties a mail without a genuine address may belong to, the likeliest first. It is shown to the office of the first. */
export async function guessPlaces(
  req: PayloadRequest,
  mail: Incoming,
  formerly: { related: Related; why: string } | null,
): Promise<Guess[]> {
  const subject = bareSubject(mail.subject)
  const candidates = await readCandidates(req, { subject, at: now() })
  const speaking = {
    from: mail.from.address,
    subject: `${subject} ${mail.text.slice(0, 500)}`,
    answered: new Set(
      mail.answered.flatMap(({ related }) => (related?.collection === 'assignments' ? related.id : [])),
    ),
    formerly: formerly ? { id: formerly.related.id, why: formerly.why } : null,
  }
  const scored = candidates
    .map((duty) => ({ duty, ...scoreOf(hintsFor(speaking, duty), duty.likeness) }))
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
  await setBody(req, mail.id, scored[0]?.duty.organisation ?? (await receivingBody(req)))
  return scored.map(({ duty, score, why }) => ({
    related: { collection: 'assignments', id: duty.id },
    score,
    why,
  }))
}
