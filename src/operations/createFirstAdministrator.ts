import type { Payload } from 'payload'

export type FirstAdministrator = { name: string; email: string; password: string; organisation: string }

/**
 * Opens an empty installation: its body and one administrator, who invites everybody else. Does nothing
 * once anybody has an account, so that it is no way in later.
 *
 * @returns whether the administrator was created
 */
export async function createFirstAdministrator(
  payload: Payload,
  person: FirstAdministrator,
): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return false
  const organisation = await findOrCreateBody(payload, person.organisation)
  await payload.create({
    collection: 'users',
    data: {
      name: person.name,
      email: person.email,
      password: person.password,
      roles: ['admin'],
      organisation,
    },
    depth: 0,
    overrideAccess: true,
  })
  return true
}

async function findOrCreateBody(payload: Payload, name: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { and: [{ kind: { equals: 'cppcc' } }, { parent: { exists: false } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const body = await payload.create({
    collection: 'organisations',
    data: { name, kind: 'cppcc', level: 'municipal' },
    depth: 0,
    overrideAccess: true,
  })
  return body.id
}
