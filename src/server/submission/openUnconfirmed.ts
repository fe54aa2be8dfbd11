import type { PayloadRequest } from 'payload'
import { readUnconfirmed } from '../../../plugins/public-submission'
import { readSubmission, type SubmissionInput } from '../../domain/submission'
import { readFileNames } from '../../operations/readFileNames'

export type UnconfirmedForm = {
  /** It was taken in already. */
  isDone: boolean
  input: SubmissionInput
  /** Name of the body it is for. */
  body: string
  files: string[]
  /** Last moment at which it can be confirmed (ISO 8601). */
  until: string
}

/** What waits under the key of a confirmation mail, or null when nothing does (any more). Changes nothing. */
export async function openUnconfirmed(req: PayloadRequest, key: string): Promise<UnconfirmedForm | null> {
  const waiting = await readUnconfirmed(req, key)
  if (!waiting) return null
  const files = await readFileNames({ req, ids: waiting.files })
  return {
    isDone: waiting.state === 'used',
    input: readSubmission(waiting.values),
    body: await nameOf(req, waiting.scope),
    files: files.map(({ name }) => name),
    until: waiting.expiresAt.toISOString(),
  }
}

async function nameOf(req: PayloadRequest, body: string | null): Promise<string> {
  if (body === null) return ''
  const found = await req.payload.findByID({
    collection: 'organisations',
    id: body,
    select: { name: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return found?.name ?? ''
}
