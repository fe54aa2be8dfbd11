import type { PayloadRequest } from 'payload'
import { isRole } from '../../domain/roles'

/** Names of the active people of a body who hold one of the roles, for "who acts next". */
export async function peopleWith(
  req: PayloadRequest,
  roles: string[],
  scope: string | null,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [
        { roles: { in: roles.filter(isRole) } },
        { disabled: { not_equals: true } },
        ...(scope ? [{ organisation: { equals: scope } }] : []),
      ],
    },
    select: { name: true },
    depth: 0,
    limit: 20,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ name }) => name)
}
