import type { PayloadRequest } from 'payload'
import type { DutyQuestion } from '../../../payload-types'
import { now } from '../../../server/clock'
import type { LoadedDuty } from '../hold/loadDuty'
import type { Hand } from '../hold/performAct'

/** Adds words to the thread between a department and the office. */
export async function writeQuestion(
  req: PayloadRequest,
  { assignment, organisation }: LoadedDuty,
  { via, by }: Hand,
  { side, text, mail }: Pick<DutyQuestion, 'side' | 'text'> & { mail?: string },
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'duty-questions',
    data: {
      assignment: assignment.id,
      side,
      text,
      via,
      by,
      organisation,
      createdAt: now().toISOString(),
      ...(mail ? { mail } : {}),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}
