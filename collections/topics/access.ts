import type { Access } from 'payload'
import { isOffice, ownBody, viewerOf } from '../shared/access'

/** The office sees its topics; people who sign in see the published ones. Visitors read pages, not rows. */
export const readTopics: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer) return false
  if (isOffice(viewer)) return ownBody(viewer)
  return { and: [ownBody(viewer), { published: { equals: true } }] }
}
