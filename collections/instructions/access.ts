import type { Access } from 'payload'
import { isOffice, ownBody, viewerOf } from '../shared/access'

/** The office reads its body's instructions; departments read the words that concern them on their duty's page. */
export const readInstructions: Access = ({ req }) => {
  const viewer = viewerOf(req)
  return isOffice(viewer) ? ownBody(viewer) : false
}
