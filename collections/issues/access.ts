import type { Access } from 'payload'
import { holds, isOffice, ownBody, viewerOf } from '../shared/access'

export const readIssues: Access = ({ req }) => {
  const viewer = viewerOf(req)
  return isOffice(viewer) ? ownBody(viewer) : false
}

export const createIssues: Access = ({ req }) => holds(viewerOf(req), 'editor')

/** Editors compile while the issue is with them; the secretary-general corrects it while proofing. */
export const updateIssues: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (holds(viewer, 'editor')) {
    return { and: [ownBody(viewer), { 'workflow.status': { in: ['draft', 'returned'] } }] }
  }
  if (holds(viewer, 'secretaryGeneral')) {
    return { and: [ownBody(viewer), { 'workflow.step': { equals: 'proof' } }] }
  }
  return false
}

export const deleteIssues: Access = ({ req }) => {
  const viewer = viewerOf(req)
  return holds(viewer, 'editor')
    ? { and: [ownBody(viewer), { 'workflow.status': { equals: 'draft' } }] }
    : false
}
