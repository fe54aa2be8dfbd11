import type { Access } from 'payload'
import { isOffice, ownBody, viewerOf } from '../shared/access'

/** The office reads its body's topics. Everybody else reads pages, not rows. */
export const readTopics: Access = ({ req }) => {
  const viewer = viewerOf(req)
  return isOffice(viewer) ? ownBody(viewer) : false
}
