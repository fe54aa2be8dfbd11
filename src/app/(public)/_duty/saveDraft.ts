import { openPost } from '../../../server/http/openPost'
import { openRequest } from '../../../server/http/openRequest'
import type { Desk } from './desk'
import { keepDraftOf } from './keepDraftOf'

/** Saves while somebody types: 200 with the time, or 409 when there is nothing to save it for any more. */
export async function saveDraft(request: Request, desk: Desk): Promise<Response> {
  const post = await openPost(request, { keyedAddress: 'token' in desk.access })
  if (!post.ok) return post.response
  const { req } = await openRequest()
  const kept = await keepDraftOf(req, desk.access, post.form)
  const headers = { 'Cache-Control': 'no-store' }
  return kept ? Response.json(kept, { headers }) : Response.json({}, { status: 409, headers })
}
