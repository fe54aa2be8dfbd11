import type { PayloadRequest } from 'payload'
import { isOffice, viewerOf } from '../../../collections/shared/access'

/** The body whose approved items the person may see; null for people outside the office. */
export function readableBody(req: PayloadRequest): string | null {
  const viewer = viewerOf(req)
  return isOffice(viewer) ? viewer.organisation : null
}
