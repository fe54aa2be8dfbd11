import { type PayloadRequest } from 'payload'
import { type SubmissionRefused } from '../core/SubmissionRefused'
import { keepDraft } from '../store/keepDraft'
import { settingsOf } from '../store/settings'
import { RECEIPT, SUBMISSION } from '../store/kinds'
import { type Outcome } from './takeIn'

/** Sends a browser on to the page that says what became of its form; nothing but a key goes into the address. */
export async function answerPage(req: PayloadRequest, outcome: Outcome): Promise<Response> {
  const { pages } = settingsOf(req.payload)
  switch (outcome.type) {
    case 'received': {
      const { receipt, trackingUrl } = outcome
      const values = { receipt, trackingUrl }
      return seeOther(pages.received, {
        of: await keepDraft(req, { kind: RECEIPT, values, issues: [], files: [] }),
      })
    }
    case 'quarantined': {
      const values = { reference: outcome.reference }
      return seeOther(pages.received, {
        of: await keepDraft(req, { kind: RECEIPT, values, issues: [], files: [] }),
      })
    }
    case 'changed': {
      const { values, files, focus } = outcome
      const draft = await keepDraft(req, { kind: SUBMISSION, values, issues: [], files })
      return seeOther(pages.form, { draft }, focus)
    }
    case 'problems': {
      const { values, files, issues } = outcome
      return seeOther(pages.form, {
        draft: await keepDraft(req, { kind: SUBMISSION, values, issues, files }),
      })
    }
    case 'unkeepable':
      return seeOther(pages.problem, { code: outcome.issues[0]?.code ?? 'malformed' })
  }
}

/** Sends a browser on to the page that says why its request was turned away. */
export function refusePage(req: PayloadRequest, { code, retryAfter }: SubmissionRefused): Response {
  const query: Record<string, string> = { code }
  if (retryAfter !== undefined) query.wait = String(retryAfter)
  const response = seeOther(settingsOf(req.payload).pages.problem, query)
  if (retryAfter !== undefined) response.headers.set('Retry-After', String(retryAfter))
  return response
}

function seeOther(address: string, query: Record<string, string>, fragment?: string): Response {
  const hash = fragment ? `#${encodeURIComponent(fragment)}` : ''
  const location = `${address}?${new URLSearchParams(query).toString()}${hash}`
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
}
