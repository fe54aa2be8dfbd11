import type { Access, FieldAccess, Where } from 'payload'
import type { Item } from '../../src/payload-types'
import { holds, idOf, isOffice, ownBody, viewerOf, type Viewer } from '../shared/access'

/** What a person wrote, alone or with others. */
const mine = (viewer: Viewer): Where => ({
  or: [
    { submittedBy: { equals: viewer.id } },
    { 'lead.user': { equals: viewer.id } },
    { 'coReporters.user': { equals: viewer.id } },
  ],
})

// Made anew for every question: Payload adds to the filters it is given, and a shared one would grow with each.
const submitted = (): Where => ({ 'workflow.status': { not_equals: 'draft' } })

/** The office sees what was submitted to its body; drafts are their author's alone. */
export const readItems: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer) return false
  if (!isOffice(viewer)) return mine(viewer)
  return { or: [{ and: [ownBody(viewer), submitted()] }, mine(viewer)] }
}

/** Authors write while the item is with them; the research office edits wording at the first review only. */
export const updateItems: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer) return false
  const withAuthor: Where = {
    and: [{ submittedBy: { equals: viewer.id } }, { 'workflow.status': { in: ['draft', 'returned'] } }],
  }
  if (!holds(viewer, 'editor')) return withAuthor
  const atFirstReview: Where = { and: [ownBody(viewer), { 'workflow.step': { equals: 'initialReview' } }] }
  return { or: [withAuthor, atFirstReview] }
}

export const createItems: Access = ({ req }) => holds(viewerOf(req), 'editor', 'member', 'infoOfficer')

export const deleteItems: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer) return false
  const drafts: Where = { 'workflow.status': { equals: 'draft' } }
  return { and: [{ submittedBy: { equals: viewer.id } }, drafts] }
}

/** How to reach the reporter is for the research office and the reporter. */
export const readReporterContact: FieldAccess<Item> = ({ req, doc }) => {
  const viewer = viewerOf(req)
  return holds(viewer, 'editor') || (viewer !== null && idOf(doc?.submittedBy) === viewer.id)
}
