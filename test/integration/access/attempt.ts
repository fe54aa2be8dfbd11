import {
  Forbidden,
  initTransaction,
  killTransaction,
  NotFound,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import type { User } from '../../../src/payload-types'
import { requestOf } from '../../support/factories'

export const operations = ['read', 'create', 'update', 'delete'] as const
export type Operation = (typeof operations)[number]

/**
 * Whether the access rules let the person do it to the row. The attempt is real, in a transaction that is
 * never committed; what is refused for another reason than access (validation, a frozen text) was let in.
 */
export async function isAllowed(
  payload: Payload,
  user: User | null,
  operation: Operation,
  collection: CollectionSlug,
  id: string | undefined,
): Promise<boolean> {
  const req = await requestOf(payload, user)
  await initTransaction(req)
  try {
    return await attempt(payload, req, operation, collection, id)
  } catch (error) {
    if (error instanceof Forbidden || error instanceof NotFound) return false
    return true
  } finally {
    await killTransaction(req)
  }
}

async function attempt(
  payload: Payload,
  req: PayloadRequest,
  operation: Operation,
  collection: CollectionSlug,
  id: string | undefined,
): Promise<boolean> {
  const common = { collection, depth: 0, overrideAccess: false, req } as const
  switch (operation) {
    case 'read': {
      const where: Where = id === undefined ? {} : { id: { equals: id } }
      return (await payload.count({ ...common, where })).totalDocs > 0
    }
    case 'create':
      await payload.create({ ...common, data: {}, draft: true })
      return true
    case 'update':
      await payload.update({ ...common, id: id ?? noRow, data: {} })
      return true
    case 'delete':
      await payload.delete({ ...common, id: id ?? noRow })
      return true
  }
}

const noRow = '00000000-0000-7000-8000-000000000000'
