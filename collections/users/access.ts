import type { Access, PayloadRequest } from 'payload'
import { holds, isOffice, isStaff, ownBody, viewerOf } from '../shared/access'

/** Colleagues' names are needed wherever work is shared; a member sees their own account only. */
export const readUsers: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer) return false
  return isOffice(viewer) ? ownBody(viewer) : { id: { equals: viewer.id } }
}

export const updateUsers: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer) return false
  return holds(viewer, 'admin') ? ownBody(viewer) : { id: { equals: viewer.id } }
}

export const adminOnly: Access = ({ req }) => holds(viewerOf(req), 'admin')

export const enterAdmin = ({ req }: { req: PayloadRequest }): boolean => isStaff(viewerOf(req))
