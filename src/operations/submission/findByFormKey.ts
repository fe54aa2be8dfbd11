import type { PayloadRequest } from 'payload'
import { anyTx, executeNamed, sql } from '../../../plugins/review-workflow'
import { trackingUrl } from '../../server/links'

export type Submitted = { receipt: string; trackingUrl: string; item: string }

/** What the item submitted under this key was answered, or null when there is none. */
export async function findByFormKey(req: PayloadRequest, formKey: string): Promise<Submitted | null> {
  const { rows } = await executeNamed(
    await anyTx(req),
    sql`select id::text as id, receipt from items where form_key = ${formKey}`,
  )
  const [item] = rows
  return item ? submitted({ id: String(item.id), receipt: textOf(item.receipt) }) : null
}

/** What whoever sent an item is answered. */
export const submitted = ({ id, receipt }: { id: string; receipt: string | null }): Submitted => ({
  receipt: receipt ?? '',
  trackingUrl: trackingUrl(id),
  item: id,
})

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
