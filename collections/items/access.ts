import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import type { Item } from '../../src/payload-types'
import { holds, idOf, isOffice, ownBody, viewerOf, type Viewer } from '../shared/access'
import { isReporter, membersOf } from './membersOf'

/**
 * What a person wrote, alone or with others. The people behind it are asked for first: a filter that goes
 * through them would join two more tables to every list and every count, and most readers are nobody's.
 */
async function mine(req: PayloadRequest, viewer: Viewer): Promise<Where> {
  const members = await membersOf(req, viewer)
  const reported: Where[] = [{ lead: { in: members } }, { coReporters: { in: members } }]
  return { or: [{ submittedBy: { equals: viewer.id } }, ...(members.length > 0 ? reported : [])] }
}

/**
 * The office sees what was submitted to its body, and its own drafts there. Written so that one index
 * answers it: a list counts every row that it finds.
 */
const ofOffice = (viewer: Viewer): Where => ({
  and: [ownBody(viewer), { or: [{ submittedAt: { exists: true } }, { submittedBy: { equals: viewer.id } }] }],
})

/** Drafts are their author's alone; whoever reports sees their own wherever they sent it. */
export const readItems: Access = async ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer) return false
  if (!isOffice(viewer)) return mine(req, viewer)
  return isReporter(viewer) ? { or: [ofOffice(viewer), await mine(req, viewer)] } : ofOffice(viewer)
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
