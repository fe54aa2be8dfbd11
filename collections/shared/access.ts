import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { officeRoles, staffRoles, type Role } from '../../src/domain/roles'

/** The signed-in person as access rules see them. */
export type Viewer = {
  id: string
  roles: readonly Role[]
  organisation: string | null
  department: string | null
}

/** Nobody, not even an administrator, through any API. */
export const nobody = (): boolean => false

/** The request's person, or null for a visitor or somebody whose account was stopped. */
export function viewerOf(req: PayloadRequest): Viewer | null {
  const { user } = req
  if (!user || user.collection !== 'users' || user.disabled) return null
  return {
    id: String(user.id),
    roles: user.roles ?? [],
    organisation: idOf(user.organisation),
    department: idOf(user.department),
  }
}

/** A viewer known to hold at least one role. */
export type RoleHolder = Viewer & { roles: readonly [Role, ...Role[]] }

export const holds = (viewer: Viewer | null, ...roles: readonly Role[]): viewer is RoleHolder =>
  viewer !== null && roles.some((role) => viewer.roles.includes(role))

export const isOffice = (viewer: Viewer | null): viewer is RoleHolder => holds(viewer, ...officeRoles)
export const isStaff = (viewer: Viewer | null): viewer is RoleHolder => holds(viewer, ...staffRoles)

/** Rows of the viewer's own body. */
export const ownBody = (viewer: Viewer): Where => ({ organisation: { equals: viewer.organisation } })

/** Rows of their own body for people with one of these roles; nothing for others. */
export const ownBodyFor =
  (...roles: readonly Role[]): Access =>
  ({ req }) => {
    const viewer = viewerOf(req)
    return holds(viewer, ...roles) ? ownBody(viewer) : false
  }

/** Creating is for people with one of these roles; the row is stamped with their own body. */
export const creatableBy =
  (...roles: readonly Role[]): Access =>
  ({ req }) =>
    holds(viewerOf(req), ...roles)

/** A field only people with one of these roles may read or write. */
export const fieldFor =
  (...roles: readonly Role[]): FieldAccess =>
  ({ req }) =>
    holds(viewerOf(req), ...roles)

/** The id of a relation, whether it was read as an id or as a document. */
export function idOf(relation: unknown): string | null {
  if (typeof relation === 'string') return relation
  if (typeof relation === 'number') return String(relation)
  if (relation !== null && typeof relation === 'object' && 'id' in relation) return idOf(relation.id)
  return null
}
