import type { PayloadRequest } from 'payload'
import { recordMail } from '../handling/inbound/recordMail'
import { bodyOf, setBody } from './bodyOf'

type Related = { collection: string; id: string }

/** Files a mail with its duty, where it counts as what it says. */
export async function takeMail(
  req: PayloadRequest,
  { id, related }: { id: string; related: Related },
): Promise<'placed' | 'unplaced'> {
  if (related.collection !== 'assignments') return 'unplaced'
  await setBody(req, id, await bodyOf(req, related.id))
  return (await recordMail(req, { assignment: related.id, mail: id })) ? 'placed' : 'unplaced'
}
