import type { PayloadRequest } from 'payload'
import { holds, viewerOf, type RoleHolder } from '../../../collections/shared/access'
import { OperationError } from '../OperationError'

/** The person who may change the words of their body's mails; anybody else is refused. */
export function editorOf(req: PayloadRequest): RoleHolder & { organisation: string } {
  const viewer = viewerOf(req)
  if (!holds(viewer, 'admin') || viewer.organisation === null) throw new OperationError('mail.denied', 403)
  return { ...viewer, organisation: viewer.organisation }
}
