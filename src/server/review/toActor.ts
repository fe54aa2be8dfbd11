import type { PayloadRequest } from 'payload'
import type { Actor } from '../../../plugins/review-workflow'
import { viewerOf } from '../../../collections/shared/access'

/** The signed-in person as the review order knows them; null for visitors and stopped accounts. */
export function toActor(req: PayloadRequest): Actor | null {
  const viewer = viewerOf(req)
  if (!viewer) return null
  return {
    kind: 'user',
    id: viewer.id,
    name: req.user?.name ?? viewer.id,
    roles: [...viewer.roles],
    scope: viewer.organisation,
  }
}

/** Somebody who holds an item's private address. They act as that item's author and as nobody else. */
export const linkHolder = (item: string, name: string): Actor => ({
  kind: 'author',
  id: authorKey(item),
  name,
  roles: [],
  scope: null,
})

/** Id under which the holder of an item's private address is its author. */
export const authorKey = (item: string): string => `author:${item}`
