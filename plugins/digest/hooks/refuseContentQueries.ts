import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { both } from '../translations'

/**
 * The frozen content is read whole. Payload would turn a filter or an order by a path inside it into a
 * query the database cannot run, and answer the visitor who tried with a failure of ours.
 */
export const refuseContentQueries: CollectionBeforeOperationHook = ({ args, req }) => {
  const { where, sort } = args as { where?: unknown; sort?: unknown }
  if (!asksInside(where) && !sortsInside(sort)) return args
  const message = both((t) => t.contentNotQueryable)
  throw new APIError(req.i18n.language === 'en' ? message.en : message.zh, 400, undefined, true)
}

function asksInside(where: unknown): boolean {
  if (Array.isArray(where)) return where.some(asksInside)
  if (where === null || typeof where !== 'object') return false
  return Object.entries(where).some(([key, value]) => isInside(key) || asksInside(value))
}

const sortsInside = (sort: unknown): boolean =>
  [sort].flat().some((field) => typeof field === 'string' && isInside(field.replace(/^-/, '')))

const isInside = (path: string): boolean => path === 'content' || path.startsWith('content.')
