import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether a request carries this bearer token. Without a token set, none does. */
export function bearsToken(request: Request, token: string | undefined): boolean {
  const sent = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
  if (!token || !sent) return false
  return timingSafeEqual(digest(sent), digest(token))
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
