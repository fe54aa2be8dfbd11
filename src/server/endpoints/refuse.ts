import type { PayloadRequest } from 'payload'
import type { OperationError } from '../../operations/OperationError'
import { fill, textsIn } from '../../translations'

/** What an operation refused, as `{ error }` in the reader's language. */
export function refuse(req: PayloadRequest, { code, status, details }: OperationError): Response {
  const texts = textsIn(req.i18n?.language === 'en' ? 'en' : 'zh').errors
  return Response.json({ error: { code, message: fill(texts[code], details), details } }, { status })
}
