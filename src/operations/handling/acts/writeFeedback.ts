import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import type { Assignment, Feedback } from '../../../payload-types'
import { now } from '../../../server/clock'
import { isId } from '../../submission/isId'

type NewFeedback = Pick<Feedback, 'kind' | 'by'> &
  Partial<Omit<Feedback, 'id' | 'kind' | 'by' | 'files' | 'assignment' | 'item'>> & { files?: string[] }

/** Adds what came back on a duty: a reply, an opinion, a verdict, a report, a rating. Rows are never changed. */
export async function writeFeedback(
  req: PayloadRequest,
  { assignment, organisation }: { assignment: Pick<Assignment, 'id' | 'item'>; organisation: string },
  { files = [], ...data }: NewFeedback,
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'feedback',
    data: {
      ...data,
      files: files.filter(isId),
      assignment: assignment.id,
      item: idOf(assignment.item) ?? '',
      organisation,
      createdAt: now().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}
