import type { PayloadRequest } from 'payload'
import { idOf } from '../../collections/shared/access'

/** Name of the body a relation points at, whoever asks; empty where there is none. */
export async function organisationName(req: PayloadRequest, organisation: unknown): Promise<string> {
  const id = idOf(organisation)
  if (!id) return ''
  const body = await req.payload.findByID({
    collection: 'organisations',
    id,
    select: { name: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return body?.name ?? ''
}
