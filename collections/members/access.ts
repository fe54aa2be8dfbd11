import type { Access, FieldAccess } from 'payload'
import type { Member } from '../../src/payload-types'
import { holds, idOf, isOffice, ownBody, viewerOf } from '../shared/access'

export const readMembers: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer) return false
  return isOffice(viewer) ? ownBody(viewer) : { user: { equals: viewer.id } }
}

/** Phone and mail are for the research office and the person themselves. */
export const readContact: FieldAccess<Member> = ({ req, doc }) => {
  const viewer = viewerOf(req)
  return holds(viewer, 'admin', 'editor') || (viewer !== null && idOf(doc?.user) === viewer.id)
}
