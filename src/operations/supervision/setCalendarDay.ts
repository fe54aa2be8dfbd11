import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { inTransaction } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import type { dayKinds } from '../../domain/vocabulary'
import { recomputeDuties } from '../handling/recomputeDuties'
import { OperationError } from '../OperationError'

type DayKind = (typeof dayKinds)[number]

export type CalendarChange = {
  /** `YYYY-MM-DD` */
  date: string
  /** Null: as published again. */
  kind: DayKind | null
  name?: string
}

/**
 * Says of a day that the body works on it, or does not, or does as is published; what is open is computed again in the
 * same step, and the journals of duties whose deadline moved say so.
 *
 * @returns how many deadlines moved
 */
export async function setCalendarDay(
  req: PayloadRequest,
  change: CalendarChange,
): Promise<{ moved: number }> {
  const viewer = viewerOf(req)
  if (!holds(viewer, ...mayAct.keepCalendar) || !viewer.organisation)
    throw new OperationError('calendar.denied', 403)
  const { organisation } = viewer
  return inTransaction(req, async () => {
    await write(req, organisation, change)
    return { moved: await recomputeDuties(req, organisation) }
  })
}

async function write(req: PayloadRequest, organisation: string, { date, kind, name = '' }: CalendarChange) {
  await req.payload.delete({
    collection: 'calendar-days',
    where: { and: [{ organisation: { equals: organisation } }, { date: { equals: date } }] },
    overrideAccess: true,
    req,
  })
  if (kind === null) return
  await req.payload.create({
    collection: 'calendar-days',
    data: { date, kind, name: name.trim(), organisation },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
