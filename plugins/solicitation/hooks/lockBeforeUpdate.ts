import type { CollectionBeforeOperationHook } from 'payload'
import { lockTopic } from '../store/lockTopic'

/**
 * Payload writes a whole row from what it read before. Holding the topic from before that reading keeps a
 * form saved while the clock publishes it from meaning the older state.
 */
export const lockBeforeUpdate: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const id: unknown = 'id' in args ? args.id : undefined
  if (operation === 'update' && typeof id === 'string' && req.transactionID !== undefined)
    await lockTopic(req, id)
  return args
}
