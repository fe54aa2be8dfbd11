import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { actedDepartments } from './actedDepartments'

/** The departments somebody has acted for: through links in this browser, and as whose handler they are signed in. */
export function actedFor(req: PayloadRequest): string[] {
  const viewer = viewerOf(req)
  const own = holds(viewer, 'departmentHandler') && viewer.department ? [viewer.department] : []
  return [...own, ...actedDepartments(req.headers.get('cookie'))]
}
