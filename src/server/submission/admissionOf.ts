import type { PayloadRequest } from 'payload'
import type { Admission } from '../../../plugins/public-submission'
import { remembered } from './remembered'

/** From whom a body takes forms, as its administrator has set. A body that says nothing is open. */
export async function admissionOf(req: PayloadRequest, body: string | null): Promise<Admission> {
  if (body === null) return 'open'
  return (await remembered(req.payload, `admission:${body}`, () => modeOf(req, body))) ?? 'open'
}

async function modeOf(req: PayloadRequest, id: string): Promise<Admission | null> {
  const body = await req.payload.findByID({
    collection: 'organisations',
    id,
    select: { submissionMode: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return body?.submissionMode ?? null
}
