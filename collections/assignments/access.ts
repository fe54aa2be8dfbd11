import type { Access } from 'payload'
import { holds, isOffice, ownBody, viewerOf } from '../shared/access'

/** The office sees its body's assignments; a department's handler those of the department. */
export const readAssignments: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (isOffice(viewer)) return ownBody(viewer)
  return holds(viewer, 'departmentHandler') && viewer.department !== null
    ? { department: { equals: viewer.department } }
    : false
}

/** What hangs on a duty is read by whoever reads the duty. */
export const readOfDuty: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (isOffice(viewer)) return ownBody(viewer)
  return holds(viewer, 'departmentHandler') && viewer.department !== null
    ? { 'assignment.department': { equals: viewer.department } }
    : false
}
