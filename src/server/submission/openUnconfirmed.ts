import type { PayloadRequest } from 'payload'
import { readUnconfirmed } from '../../../plugins/public-submission'
import { readSubmission, type SubmissionInput } from '../../domain/submission'
import { organisationName } from '../../operations/organisationName'
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
    body: await organisationName(req, waiting.scope),
    files: files.map(({ name }) => name),
    until: waiting.expiresAt.toISOString(),
  }
}
