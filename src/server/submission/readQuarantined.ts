import type { Access } from 'payload'
import { isOffice, viewerOf } from '../../../collections/shared/access'

/** What was set aside is seen by the office of the body it is for; of what is for no known body, by every office. */
export const readQuarantined: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!isOffice(viewer)) return false
  return { or: [{ scope: { equals: viewer.organisation } }, { scope: { exists: false } }] }
}
