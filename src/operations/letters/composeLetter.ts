import type { PaperDocument } from '../../../plugins/digest/exports/paper'
import { composeDispatch } from './compose/composeDispatch'
import { composeNotice } from './compose/composeNotice'
import { composeReply } from './compose/composeReply'
import { readLetterDuty } from './readDuty'
import { readLetterNotice } from './readNotice'
import { readLetterReply } from './readReply'
import type { LetterKind, Query } from './types'

export type ComposedLetter = { assignment: string; paper: PaperDocument }

/**
 * A document of a duty, laid out from what the database holds. Null when there is none.
 *
 * @param id of the duty; of the notice where the document is a notice
 */
export async function composeLetter(
  query: Query,
  kind: LetterKind,
  id: string,
): Promise<ComposedLetter | null> {
  if (kind === 'notice') {
    const found = await readLetterNotice(query, id)
    const duty = found ? await readLetterDuty(query, found.assignment) : null
    return found && duty ? { assignment: found.assignment, paper: composeNotice(duty, found.notice) } : null
  }
  const duty = await readLetterDuty(query, id)
  if (!duty) return null
  if (kind === 'dispatch') return { assignment: id, paper: composeDispatch(duty) }
  const reply = await readLetterReply(query, id)
  return reply ? { assignment: id, paper: composeReply(duty, reply) } : null
}
