import type { PayloadRequest } from 'payload'
import type { DutyRequest } from '../../../payload-types'
import { now } from '../../../server/clock'
import type { LoadedDuty } from '../hold/loadDuty'
import type { Hand } from '../hold/performAct'

type Asked = Pick<DutyRequest, 'kind' | 'reason'> &
  Partial<Pick<DutyRequest, 'askedDays' | 'askedUntil' | 'elsewhere' | 'dueBefore'>>

/** Writes down what a department asks the supervisor to decide. */
export async function openRequest(
  req: PayloadRequest,
  { assignment, organisation }: LoadedDuty,
  { via, by }: Hand,
  asked: Asked,
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'duty-requests',
    data: {
      assignment: assignment.id,
      ...asked,
      state: 'open',
      via,
      by,
      organisation,
      createdAt: now().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}
