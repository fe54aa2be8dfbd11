import type { PayloadRequest } from 'payload'
import type { Assignment } from '../../payload-types'
import { readToken } from '../../server/tokens'

/** The assignment behind a reply link; null when the link is not genuine, has expired or was replaced. */
export async function openReply(req: PayloadRequest, token: string): Promise<Assignment | null> {
  const claims = readToken('reply', token)
  if (!claims || (claims.expires > 0 && claims.expires < Date.now())) return null
  const assignment = await req.payload.findByID({
    collection: 'assignments',
    id: claims.id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return assignment && assignment.replyVersion === claims.version ? assignment : null
}
