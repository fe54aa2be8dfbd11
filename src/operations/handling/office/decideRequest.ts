import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import { inTransaction, requireTx, sql } from '../../../../plugins/review-workflow'
import { mayAct } from '../../../domain/mayAct'
import type { DutyRequest } from '../../../payload-types'
import { now } from '../../../server/clock'
import { isId } from '../../submission/isId'
import { OperationError } from '../../OperationError'
import type { OpenedDuty } from '../hold/openDuty'
import type { Performed } from '../hold/performAct'
import { revokeReplyAddresses } from '../revokeReplyAddresses'
import { holdForOffice, performForOffice } from './holdForOffice'
import { tellDecided } from './tellDecided'

export type DecideArgs = {
  request: string
  grant: boolean
  /** Working days given; not given: as many as were asked for. */
  days?: number
  note?: string
}

/**
 * The supervisor's decision on what a department asks for. A duty handed back ends; to whom it goes then is
 * for a new dispatch. Refused, it goes on: its clock never stopped. More time shows both dates.
 */
export async function decideRequest(
  req: PayloadRequest,
  args: DecideArgs,
): Promise<{ state: string; rev: number }> {
  const note = args.note?.trim() ?? ''
  if (!args.grant && note === '') throw new OperationError('assignment.noteRequired', 422)
  return inTransaction(req, async () => {
    const id = await dutyOf(req, args.request)
    const opened = await holdForOffice(req, { assignment: id }, mayAct.verify)
    const request = await readOpen(req, args.request)
    const days = args.days ?? request.askedDays ?? 0
    const done = await perform(req, opened, request, { ...args, days, note })
    await close(req, opened, request, { grant: args.grant, days, note, dueAt: done.duty.dueAt })
    if (done.duty.state === 'returned') await revokeReplyAddresses(req, id)
    await tellDecided(req, opened, request, { grant: args.grant, note })
    return { state: done.duty.state, rev: done.rev }
  })
}

/** The duty first, then the request: in that order everybody holds them. */
async function dutyOf(req: PayloadRequest, request: string): Promise<string> {
  if (!isId(request)) throw new OperationError('request.notFound', 404)
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`select assignment_id from duty_requests where id = ${request}`)
  if (!rows[0]) throw new OperationError('request.notFound', 404)
  return String(rows[0].assignment_id)
}

async function readOpen(req: PayloadRequest, id: string): Promise<DutyRequest> {
  const request = await req.payload.findByID({
    collection: 'duty-requests',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (request.state !== 'open') throw new OperationError('request.notFound', 409)
  return request
}

function perform(
  req: PayloadRequest,
  opened: OpenedDuty,
  { kind }: DutyRequest,
  { grant, days, note }: { grant: boolean; days: number; note: string },
): Promise<Extract<Performed, { ok: true }>> {
  const at = now()
  const entry = note ? { note } : {}
  if (kind === 'return')
    return performForOffice(req, opened, { act: grant ? 'grantReturn' : 'refuseReturn', at }, entry)
  return grant
    ? performForOffice(req, opened, { act: 'grantExtension', at, days }, entry)
    : performForOffice(req, opened, { act: 'refuseExtension', at }, entry)
}

async function close(
  req: PayloadRequest,
  opened: OpenedDuty,
  request: DutyRequest,
  { grant, days, note, dueAt }: { grant: boolean; days: number; note: string; dueAt: Date },
): Promise<void> {
  const isExtension = request.kind === 'extension'
  const tx = await requireTx(req)
  await tx.execute(sql`
    update duty_requests
    set state = ${grant ? 'granted' : 'refused'}, decided_by = ${opened.hand.by}, decided_at = ${now().toISOString()},
      decision = ${note}, granted_days = ${isExtension && grant ? days : null},
      due_before = ${opened.assignment.dueAt}, due_after = ${isExtension ? dueAt.toISOString() : null}, updated_at = now()
    where id = ${request.id}`)
  // What is still open of a duty that ended needs nobody's decision any more.
  if (!isExtension && grant)
    await tx.execute(sql`
      update duty_requests set state = 'withdrawn', decided_at = ${now().toISOString()}, updated_at = now()
      where assignment_id = ${idOf(request.assignment)} and state = 'open'`)
}
