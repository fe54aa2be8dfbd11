import type { PayloadRequest } from 'payload'
import { viewerOf } from '../../../collections/shared/access'
import { membersOf } from '../../../collections/items/membersOf'
import type { Whose } from './mineSql'

/** The signed-in person and the members they are; null for a visitor. Asked once a request. */
export async function whoAmI(req: PayloadRequest): Promise<Whose | null> {
  const viewer = viewerOf(req)
  return viewer ? { user: viewer.id, members: await membersOf(req, viewer) } : null
}
