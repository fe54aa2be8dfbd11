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
  const held = await Promise.all(roles.map((role) => holdersOf(req, role, scope)))
  const others = named.length > 0 ? ((await options.findPeople?.(req, { scope, ids: named })) ?? []) : []
  const people = [...held.flatMap((holders) => holders.people), ...others].filter(
    ({ id }, index, all) => all.findIndex((person) => person.id === id) === index,
  )
  const world: World = {
    holders: Object.fromEntries(roles.map((role, index) => [role, held[index]?.ids ?? []])),
    people: people.map(({ id }) => id),
    checks: ['bundle', ...Object.keys(options.checks ?? {})],
    fields: fieldsOf(options.collections, key),
  }
  return { world, people }
}

/** Who holds a role: people who can be named, else names alone (of those who only write, say). */
async function holdersOf(
  req: PayloadRequest,
  role: string,
  scope: string | null,
): Promise<{ ids: string[]; people: Actor[] }> {
  const { findPeople, peopleWith } = optionsOf(req.payload)
  const people = (await findPeople?.(req, { scope, roles: [role] })) ?? []
  if (people.length > 0) return { people, ids: people.map(({ id }) => id) }
  if (peopleWith) return { people, ids: await peopleWith(req, [role], scope) }
  const isKnown = findPeople !== undefined
  return { people, ids: isKnown ? [] : Array.from({ length: assumed }, (_, index) => `${role} ${index}`) }
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
