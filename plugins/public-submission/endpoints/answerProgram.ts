import { type PayloadRequest } from 'payload'
import { type SubmissionRefused } from '../core/SubmissionRefused'
import { type Issue } from '../core/types'
import { settingsOf } from '../store/settings'
import { textIn } from '../translations/label'
import { type Outcome } from './takeIn'

/**
 * What a program is told: 201 with the receipt, 202 when a person looks at it first, 422 with every
 * problem and what was sent.
 */
export function answerProgram(req: PayloadRequest, outcome: Outcome): Response {
  switch (outcome.type) {
    case 'received':
      return json({ receipt: outcome.receipt, trackingUrl: outcome.trackingUrl }, 201)
    case 'quarantined':
      return json({ quarantined: true, reference: outcome.reference }, 202)
    case 'changed':
      return json({ values: outcome.values }, 200)
    case 'problems':
      return json({ errors: inWords(req, outcome.issues), values: outcome.values }, 422)
    case 'unkeepable':
      return json({ errors: inWords(req, outcome.issues) }, 422)
  }
}

/** Why a program's request was turned away. */
export function refuseProgram(
  req: PayloadRequest,
  { code, status, retryAfter }: SubmissionRefused,
): Response {
  const message = textIn(settingsOf(req.payload).localeOf(req), code)
  const details = retryAfter === undefined ? {} : { retryAfter }
  const response = json({ error: { code: `submission.${code}`, message, details } }, status)
  if (retryAfter !== undefined) response.headers.set('Retry-After', String(retryAfter))
  return response
}

function inWords(req: PayloadRequest, issues: readonly Issue[]) {
  const { localeOf, messageFor } = settingsOf(req.payload)
  const locale = localeOf(req)
  return issues.map((issue) => ({ field: issue.field, code: issue.code, message: messageFor(issue, locale) }))
}

const json = (body: unknown, status: number): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
