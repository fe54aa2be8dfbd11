import type { Payload } from 'payload'
import type { Actor } from '../../../plugins/review-workflow'
import { foreign } from '../../integration/foreign/collections'
import type { officeRoles } from './roles'

export type OfficeRole = (typeof officeRoles)[number]

const password = 'only-for-this-test'

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

/** The person's token for REST and GraphQL. */
export async function tokenOf(payload: Payload, { id, name }: { id: string; name: string }): Promise<string> {
  const email = `${name.toLowerCase()}@example.org`
  await foreign(payload).update({ collection: 'users', id, data: { password }, overrideAccess: true })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return token ?? ''
}
