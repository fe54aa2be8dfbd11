import type { Access } from 'payload'
import { isOffice, ownBody, viewerOf } from '../shared/access'

/** Files are the office's and their uploader's; no visitor ever reads one by its address. */
export const readAttachments: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer) return false
  return isOffice(viewer) ? ownBody(viewer) : { uploadedBy: { equals: viewer.id } }
}
