import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { ignoreMail } from '../../operations/inbox/ignoreMail'
import { placeMail } from '../../operations/inbox/placeMail'
import { readMailFile } from '../../operations/inbox/readMailFile'
import { OperationError } from '../../operations/OperationError'
import { operationEndpoint } from './operationEndpoint'
import { refuse } from './refuse'

const place = z.object({ assignment: z.uuid() })
const nothing = z.object({})

/** `POST /api/mail-received/:id/place` and `…/ignore`; `GET …/original.eml`: the mail as it came. */
export const inboxEndpoints: Endpoint[] = [
  operationEndpoint('/mail-received/:id/place', place, (req, mail, { assignment }) =>
    placeMail(req, { mail, assignment }),
  ),
  operationEndpoint('/mail-received/:id/ignore', nothing, (req, mail) => ignoreMail(req, mail)),
  { path: '/mail-received/:id/original.eml', method: 'get', handler: original },
]

/** Handed out as a file, never as a page: what is in it was written by anybody. */
async function original(req: PayloadRequest): Promise<Response> {
  const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
  try {
    const raw = await readMailFile(req, id)
    return new Response(new Uint8Array(raw), {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': 'attachment; filename="mail.eml"',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    })
  } catch (error) {
    if (error instanceof OperationError) return refuse(req, error)
    throw error
  }
}
