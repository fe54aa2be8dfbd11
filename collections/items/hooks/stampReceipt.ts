import type { CollectionBeforeChangeHook } from 'payload'
import { newReceipt } from '../../../src/domain/receipt'

/** Every item has a receipt number from its first moment, and keeps it. */
export const stampReceipt: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update')
    return { ...data, receipt: originalDoc?.receipt, submittedBy: originalDoc?.submittedBy }
  return { ...data, receipt: newReceipt(new Date()), submittedBy: data.submittedBy ?? req.user?.id ?? null }
}
