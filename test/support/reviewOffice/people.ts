import { randomUUID } from 'node:crypto'
import { jwtSign, type Payload } from 'payload'
import type { Actor } from '../../../plugins/review-workflow'
import { foreign } from '../../integration/foreign/collections'
import type { officeRoles } from './roles'

export type OfficeRole = (typeof officeRoles)[number]

const oneHour = 60 * 60

/** Somebody of the office, written past the password hashing unless they are to sign in. */
export async function buildPerson(
  payload: Payload,
  { name, roles, body }: { name: string; roles: OfficeRole[]; body: string },
): Promise<Actor & { user: Record<string, unknown> }> {
  const email = `${name.toLowerCase()}@example.org`
  await payload.db.create({ collection: 'users', data: { email, name, roles, body } })
  const { docs } = await foreign(payload).find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    overrideAccess: true,
  })
  const [found] = docs
  if (!found) throw new Error(`the account ${email} was not written`)
  const user = { ...found, collection: 'users' }
  return { kind: 'user', id: found.id, name, roles, scope: body, user }
}

/** A token of the person's for REST and GraphQL. */
export const tokenOf = (payload: Payload, { id, name }: { id: string; name: string }): Promise<string> =>
  tokenFor(payload, { id, email: `${name.toLowerCase()}@example.org` })

/** A token as a sign-in gives one; the hashing it skips costs most of a second. */
export async function tokenFor(
  payload: Payload,
  { id, email }: { id: string; email: string },
): Promise<string> {
  const sid = randomUUID()
  const expiresAt = new Date(Date.now() + oneHour * 1000).toISOString()
  const sessions = [{ id: sid, createdAt: new Date().toISOString(), expiresAt }]
  await payload.db.updateOne({ collection: 'users', id, data: { sessions } })
  const fieldsToSign = { id, collection: 'users', email, sid }
  return (await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: oneHour })).token
}
