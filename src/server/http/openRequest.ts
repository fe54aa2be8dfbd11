import config from '@payload-config'
import { headers } from 'next/headers'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import type { User } from '../../payload-types'
import { viewerOf } from '../../../collections/shared/access'
import { readLocale } from './readLocale'

/**
 * The request of a page or route handler as operations want it: the signed-in person (a stopped account
 * is nobody), the reader's language, no transaction yet.
 */
export async function openRequest(): Promise<{ req: PayloadRequest; payload: Payload; user: User | null }> {
  const payload = await getPayload({ config })
  const requestHeaders = await headers()
  const { user } = await payload.auth({ headers: requestHeaders })
  const req = await createLocalReq({ req: { headers: requestHeaders }, ...(user ? { user } : {}) }, payload)
  req.i18n.language = await readLocale()
  const isActive = viewerOf(req) !== null
  if (!isActive) req.user = null
  return { req, payload, user: isActive ? req.user : null }
}
