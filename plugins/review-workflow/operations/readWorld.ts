import type { PayloadRequest } from 'payload'
import type { World } from '../core/check/types'
import type { Actor, WorkflowDefinition } from '../core/types'
import { optionsOf } from '../store/bind'

/** So many are assumed behind every role where the installation does not tell who its people are. */
const assumed = 50

export type KnownPeople = { world: World; people: Actor[] }

/**
 * Who and what a definition of this body may rely on.
 *
 * @param named ids of people the definition names, who may not be among those a search finds first
 */
export async function readWorld(
  req: PayloadRequest,
  { key, scope, named }: { key: string; scope: string | null; named: string[] },
): Promise<KnownPeople> {
  const options = optionsOf(req.payload)
  const roles = rolesOf(options)
  const people = await findKnown(req, scope, roles, named)
  const holders = await Promise.all(
    roles.map(async (role) => [role, await holdersOf(req, role, scope, people)] as const),
  )
  const world: World = {
    holders: Object.fromEntries(holders),
    people: people.map(({ id }) => id),
    checks: ['bundle', ...Object.keys(options.checks ?? {})],
    fields: fieldsOf(options.collections, key),
  }
  return { world, people }
}

/** All who hold a role in the body, and those the definition names. */
async function findKnown(
  req: PayloadRequest,
  scope: string | null,
  roles: string[],
  named: string[],
): Promise<Actor[]> {
  const { findPeople } = optionsOf(req.payload)
  if (!findPeople) return []
  const found = await findPeople(req, { scope, roles })
  const missing = named.filter((id) => !found.some((person) => person.id === id))
  return missing.length > 0 ? [...found, ...(await findPeople(req, { scope, ids: missing }))] : found
}

async function holdersOf(
  req: PayloadRequest,
  role: string,
  scope: string | null,
  people: Actor[],
): Promise<string[]> {
  const { findPeople, peopleWith } = optionsOf(req.payload)
  if (findPeople) return people.filter(({ roles }) => roles.includes(role)).map(({ id }) => id)
  if (peopleWith) return peopleWith(req, [role], scope)
  return Array.from({ length: assumed }, (_, index) => `${role} ${index}`)
}

function rolesOf({ roleLabels, definitions }: { roleLabels?: object; definitions: WorkflowDefinition[] }) {
  const used = definitions.flatMap(({ steps }) => steps.flatMap(({ roles }) => roles))
  return [...new Set([...Object.keys(roleLabels ?? {}), ...used])]
}

/** Fields that every collection under this order has reviewed. */
function fieldsOf(
  collections: Record<string, { definition: string; contentFields: readonly string[] }>,
  key: string,
): string[] | null {
  const lists = Object.values(collections)
    .filter(({ definition }) => definition === key)
    .map(({ contentFields }) => contentFields)
  const [first, ...rest] = lists
  return first ? first.filter((field) => rest.every((fields) => fields.includes(field))) : null
}
