import type { Access } from 'payload'
import { holds, isOffice, ownBody, viewerOf } from '../shared/access'

export const readFeedback: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (isOffice(viewer)) return ownBody(viewer)
  return holds(viewer, 'departmentHandler') && viewer.department !== null
    ? { 'assignment.department': { equals: viewer.department } }
    : false
}
