import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../../collections/shared/access'
import type { Actor, PeopleQuery } from '../../../plugins/review-workflow'
import { isRole, officeRoles } from '../../domain/roles'
import type { User } from '../../payload-types'

/** Most people one search names; whoever is not among them is found by typing more of the name. */
const most = 50

/** Active people of the office who can be named in the review: by id, by role, or by part of the name. */
export async function findPeople(
  req: PayloadRequest,
  { scope, ids, roles, query }: PeopleQuery,
): Promise<Actor[]> {
  const named: Where[] = [
    ...(ids && ids.length > 0 ? [{ id: { in: ids } }] : []),
    ...(roles && roles.length > 0 ? [{ roles: { in: roles.filter(isRole) } }] : []),
  ]
  if ((ids || roles) && named.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [
        { disabled: { not_equals: true } },
        { roles: { in: [...officeRoles] } },
        ...(scope ? [{ organisation: { equals: scope } }] : []),
        ...(named.length > 0 ? [{ or: named }] : []),
        ...(query ? [{ name: { contains: query } }] : []),
      ],
    },
    select: { name: true, roles: true, organisation: true },
    sort: 'name',
    depth: 0,
    limit: most,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(toActorOf)
}

const toActorOf = ({
  id,
  name,
  roles,
  organisation,
}: Pick<User, 'id' | 'name' | 'roles' | 'organisation'>): Actor => ({
  kind: 'user',
  id,
  name,
  roles: [...(roles ?? [])],
  scope: idOf(organisation),
})
