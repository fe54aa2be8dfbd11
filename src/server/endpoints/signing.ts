import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { collectAgenda } from '../../operations/consultation/collectAgenda'
import { moveConsultation } from '../../operations/consultation/moveConsultation'
import { readPack } from '../../operations/consultation/readPack'
import { OperationError } from '../../operations/OperationError'
import { publishIssue } from '../../operations/publishIssue'
import { addErratum } from '../../operations/signing/addErratum'
import { scheduleIssue } from '../../operations/signing/scheduleIssue'
import { unscheduleIssue } from '../../operations/signing/unscheduleIssue'
import { voidIssue } from '../../operations/signing/voidIssue'
import { privateFile } from '../http/privateFile'
import { operationEndpoint } from './operationEndpoint'
import { refuse } from './refuse'

const nothing = z.object({})
const schedule = z.object({ at: z.iso.datetime({ offset: true }) })
const voiding = z.object({ reason: z.string().max(1_000) })
const erratum = z.object({
  position: z.number().int().positive().nullable(),
  text: z.string().max(2_000),
  isPublic: z.boolean(),
})

/** What may be done with a signed issue. */
export const signingEndpoints: Endpoint[] = [
  operationEndpoint('/:id/publish', nothing, (req, id) => publishIssue(req, id)),
  operationEndpoint('/:id/schedule', schedule, (req, id, { at }) => scheduleIssue(req, id, new Date(at))),
  operationEndpoint('/:id/unschedule', nothing, (req, id) => unscheduleIssue(req, id)),
  operationEndpoint('/:id/void', voiding, (req, id, { reason }) => voidIssue(req, id, reason)),
  operationEndpoint('/:id/errata', erratum, (req, id, input) => addErratum(req, id, input)),
]

/** What may be done with a session of the monthly consultation. */
export const consultationEndpoints: Endpoint[] = [
  operationEndpoint('/:id/agenda', nothing, (req, id) => collectAgenda(req, id)),
  operationEndpoint('/:id/hold', nothing, (req, id) => moveConsultation(req, id, 'hold')),
  operationEndpoint('/:id/conclude', nothing, (req, id) => moveConsultation(req, id, 'conclude')),
  { path: '/:id/pack', method: 'get', handler: pack },
]

/** `GET /api/consultations/:id/pack?kind=pdf|docx`: the printed pack, made as it is asked for, never kept. */
async function pack(req: PayloadRequest): Promise<Response> {
  const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
  try {
    return privateFile(await readPack(req, id, req.searchParams.get('kind') === 'docx' ? 'docx' : 'pdf'))
  } catch (error) {
    if (error instanceof OperationError) return refuse(req, error)
    throw error
  }
}
