import { type PayloadRequest } from 'payload'
import { type SubmissionRefused } from '../core/SubmissionRefused'
import { keepDraft } from '../store/keepDraft'
import { settingsOf } from '../store/settings'
import { SUBMISSION } from '../store/kinds'
import { keepReceipt, type ShownReceipt } from '../store/readReceipt'
import { type Outcome, type Shown } from './outcome'

/** Sends a browser on to the page that says what became of its form; nothing but a key goes into the address. */
export async function answerPage(req: PayloadRequest, outcome: Outcome): Promise<Response> {
  const { pages, mayKeep } = settingsOf(req.payload)
  switch (outcome.type) {
    case 'received': {
      const { type, formKey, receipt, trackingUrl } = outcome
      return toReceipt(req, { type, formKey, receipt, trackingUrl })
    }
    case 'quarantined': {
      const { type, formKey, reference } = outcome
      return toReceipt(req, { type, formKey, reference })
    }
    case 'unconfirmed': {
      const { type, formKey, reference, address, shown } = outcome
      return toReceipt(req, { type, formKey, reference, address, draft: await keepShown(req, shown) })
    }
    case 'changed':
      return seeOther(pages.form, { draft: await keepShown(req, outcome.shown) }, outcome.focus)
    case 'problems':
      return seeOther(pages.form, { draft: await keepShown(req, outcome.shown) })
    case 'unkeepable': {
      const reason = outcome.issues.find((issue) => !mayKeep([issue])) ?? outcome.issues[0]
      return seeOther(pages.problem, { code: reason?.code ?? 'malformed' })
    }
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

const toReceipt = async (req: PayloadRequest, receipt: ShownReceipt): Promise<Response> =>
  seeOther(settingsOf(req.payload).pages.received, { of: await keepReceipt(req, receipt) })

const keepShown = (req: PayloadRequest, shown: Shown): Promise<string> =>
  keepDraft(req, { kind: SUBMISSION, ...shown })

function seeOther(address: string, query: Record<string, string>, fragment?: string): Response {
  const hash = fragment ? `#${encodeURIComponent(fragment)}` : ''
  return redirectTo(`${address}?${new URLSearchParams(query).toString()}${hash}`)
}

/** The page at an address, fetched anew whatever was posted. */
export const redirectTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
