import type { PayloadRequest } from 'payload'
import { isId } from './isId'

export type Named = { id: string; name: string }

/** The active departments or members of a body that are named by id or by exact name. */
export async function findNamed(
  req: PayloadRequest,
  collection: 'departments' | 'members',
  organisation: string,
  named: string[],
): Promise<Named[]> {
  if (named.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [
        { organisation: { equals: organisation } },
        { active: { not_equals: false } },
        { or: [{ name: { in: named } }, { id: { in: named.filter(isId) } }] },
      ],
    },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}
