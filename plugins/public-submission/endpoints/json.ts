import { type PayloadRequest } from 'payload'
import { type Issue } from '../core/types'
import { settingsOf } from '../store/settings'
import { type LabelKey, textIn } from '../translations/label'

/** An answer for one reader, kept by nobody on the way. */
export const json = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/** Why a request was refused, in the reader's language. */
export function refuse(
  req: PayloadRequest,
  status: number,
  code: LabelKey,
  details: Record<string, unknown> = {},
): Response {
  const message = textIn(settingsOf(req.payload).localeOf(req), code)
  return json({ error: { code: `submission.${code}`, message, details } }, status)
}

/** Problems with the application's words for them. */
export function inWords(req: PayloadRequest, issues: readonly Issue[]) {
  const { localeOf, messageFor } = settingsOf(req.payload)
  const locale = localeOf(req)
  return issues.map((issue) => ({ field: issue.field, code: issue.code, message: messageFor(issue, locale) }))
}
