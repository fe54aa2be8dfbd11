import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { viewerOf, type Viewer } from '../../../../../collections/shared/access'

/** A request of the person who looks at a page, for components that Payload hands no request. */
export async function viewerIn(
  payload: Payload,
  user: TypedUser | undefined,
): Promise<{ req: PayloadRequest; viewer: Viewer } | null> {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const viewer = viewerOf(req)
  return viewer ? { req, viewer } : null
}
