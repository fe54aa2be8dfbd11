import type { Access, Where } from 'payload'
import { holds, viewerOf, type Viewer } from '../shared/access'

const bodyAndUnits = ({ organisation }: Viewer): Where => {
  const units: Where = { parent: { equals: organisation } }
  return { or: [{ id: { equals: organisation } }, units] }
}

/** A body and the units below it, for everybody who belongs to it. */
export const readOrganisations: Access = ({ req }) => {
  const viewer = viewerOf(req)
  return viewer?.organisation ? bodyAndUnits(viewer) : false
}

export const manageOrganisations: Access = ({ req }) => {
  const viewer = viewerOf(req)
  return holds(viewer, 'admin') && viewer.organisation ? bodyAndUnits(viewer) : false
}
