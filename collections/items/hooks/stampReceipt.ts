import type { CollectionBeforeChangeHook } from 'payload'
import type { Item } from '../../../src/payload-types'
import { newReceipt } from '../../../src/domain/receipt'

/** Every item has a receipt number from its first moment, and keeps it. */
export const stampReceipt: CollectionBeforeChangeHook<Item> = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update')
    return { ...data, receipt: originalDoc?.receipt, submittedBy: originalDoc?.submittedBy }
  return { ...data, receipt: newReceipt(new Date()), submittedBy: data.submittedBy ?? req.user?.id ?? null }
}
