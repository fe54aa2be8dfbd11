import type { Access } from 'payload'
import { holds, isOffice, ownBody, viewerOf } from '../shared/access'

export const readDepartments: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (isOffice(viewer)) return ownBody(viewer)
  return holds(viewer, 'departmentHandler') && viewer.department !== null
    ? { id: { equals: viewer.department } }
    : false
}
