import type { Access } from 'payload'
import { isOffice, ownBody, viewerOf } from '../shared/access'

/** The office's own; everybody else meets contact points only as choices of the form. */
export const readContactPoints: Access = ({ req }) => {
  const viewer = viewerOf(req)
  return isOffice(viewer) ? ownBody(viewer) : false
}
