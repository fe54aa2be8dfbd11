import { type PayloadRequest } from 'payload'
import { type SubmissionRefused } from '../core/SubmissionRefused'
import { inWords, json, refuse } from './json'
import { type Outcome } from './outcome'

/**
 * What a program is told: 201 with the receipt, 202 when a person looks at it first or its sender must
 * answer a mail, 422 with every problem and what was sent.
 */
export function answerProgram(req: PayloadRequest, outcome: Outcome): Response {
  switch (outcome.type) {
    case 'received':
      return json({ receipt: outcome.receipt, trackingUrl: outcome.trackingUrl }, 201)
    case 'quarantined':
      return json({ quarantined: true, reference: outcome.reference }, 202)
    case 'unconfirmed':
      return json({ unconfirmed: true, reference: outcome.reference }, 202)
    case 'changed': {
      const { values, issues, notes, leftover } = outcome.shown
      return json({ values, errors: inWords(req, issues), notes, leftover })
    }
    case 'problems':
      return json({ errors: inWords(req, outcome.shown.issues), values: outcome.shown.values }, 422)
    case 'unkeepable':
      return json({ errors: inWords(req, outcome.issues) }, 422)
  }
}

/** Why a program's request was turned away. */
export function refuseProgram(
  req: PayloadRequest,
  { code, status, retryAfter }: SubmissionRefused,
): Response {
  const response = refuse(req, status, code, retryAfter === undefined ? {} : { retryAfter })
  if (retryAfter !== undefined) response.headers.set('Retry-After', String(retryAfter))
  return response
}
