import { logoutOperation, type PayloadRequest } from 'payload'
import { generateExpiredPayloadCookie } from 'payload/shared'

/** Ends the session on the server and returns the cookie that ends it in the browser. */
export async function signOut(req: PayloadRequest): Promise<string> {
  const collection = req.payload.collections.users
  if (req.user) await logoutOperation({ collection, req })
  return generateExpiredPayloadCookie({
    collectionAuthConfig: collection.config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    returnCookieAsObject: false,
  })
}
