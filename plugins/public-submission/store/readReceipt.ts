import { type PayloadRequest } from 'payload'
import { type Values } from '../core/types'
import { keepDraft } from './keepDraft'
import { RECEIPT } from './kinds'
import { readDraft } from './readDraft'

/** `formKey`: of the form that was sent; empty where a program sent none. What a device kept under it may go. */
export type ShownReceipt = { formKey: string } & (
  | { type: 'received'; receipt: string; trackingUrl: string }
  | { type: 'quarantined'; reference: string }
  /** `draft` leads back to the form as it was sent, for an address that was mistyped. */
  | { type: 'unconfirmed'; address: string; reference: string; draft: string }
)

/** Keeps what the page after a submission shows; returns the key for its address. */
export const keepReceipt = (req: PayloadRequest, receipt: ShownReceipt): Promise<string> =>
  keepDraft(req, { kind: RECEIPT, values: receipt, issues: [], files: [] })

/** What the page after a submission shows, by the key in its address; null once that has expired. */
export async function readReceipt(req: PayloadRequest, key: string): Promise<ShownReceipt | null> {
  const kept = await readDraft(req, key, RECEIPT)
  return kept && toReceipt(kept.values)
}

function toReceipt(values: Values): ShownReceipt | null {
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '')
  const formKey = text('formKey')
  switch (values.type) {
    case 'received':
      return { type: 'received', formKey, receipt: text('receipt'), trackingUrl: text('trackingUrl') }
    case 'quarantined':
      return { type: 'quarantined', formKey, reference: text('reference') }
    case 'unconfirmed':
      return {
        type: 'unconfirmed',
        formKey,
        address: text('address'),
        reference: text('reference'),
        draft: text('draft'),
      }
    default:
      return null
  }
}
