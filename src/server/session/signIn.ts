import { APIError, type Payload } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { officeRoles } from '../../domain/roles'

type SignedIn = { cookie: string; home: string }

/**
 * Signs in by email and password.
 *
 * @returns the session cookie and where the person works, or null for whatever reason it was refused:
 *   the page says the same for a wrong password, an unknown address, a locked and a disabled account.
 */
export async function signIn(payload: Payload, email: string, password: string): Promise<SignedIn | null> {
  try {
    const { token, user } = await payload.login({
      collection: 'users',
      data: { email, password },
      overrideAccess: false,
    })
    return token && user ? { cookie: sessionCookie(payload, token), home: homeOf(user.roles ?? []) } : null
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return null
    throw error
  }
}

const sessionCookie = (payload: Payload, token: string): string =>
  generatePayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    returnCookieAsObject: false,
    token,
  })

/** Where a person works: the office in the panel, a department on its duties, everybody else on their own page. */
function homeOf(roles: readonly string[]): string {
  if (officeRoles.some((role) => roles.includes(role))) return '/admin'
  return roles.includes('departmentHandler') ? '/duties' : '/me'
}
