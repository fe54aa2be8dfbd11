import { type PayloadRequest } from 'payload'
import { RECEIPT } from './kinds'
import { readDraft } from './readDraft'

export type ShownReceipt =
  { type: 'received'; receipt: string; trackingUrl: string } | { type: 'quarantined'; reference: string }

/** What the page after a submission shows, by the key in its address; null once that has expired. */
export async function readReceipt(req: PayloadRequest, key: string): Promise<ShownReceipt | null> {
  const { receipt, trackingUrl, reference } = (await readDraft(req, key, RECEIPT))?.values ?? {}
  if (typeof receipt === 'string' && typeof trackingUrl === 'string')
    return { type: 'received', receipt, trackingUrl }
  return typeof reference === 'string' ? { type: 'quarantined', reference } : null
}
