import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import type { Role } from '../../../domain/roles'
import type { Assignment, User } from '../../../payload-types'

/** Active people of a duty's body who hold one of these roles. */
export async function peopleOf(
  req: PayloadRequest,
  { organisation }: Pick<Assignment, 'organisation'>,
  ...roles: Role[]
): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [
        { organisation: { equals: idOf(organisation) } },
        { roles: { in: roles } },
        { disabled: { not_equals: true } },
      ],
    },
    sort: 'createdAt',
    depth: 0,
    limit: 50,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}
