import type { PayloadRequest } from 'payload'
import type { Person, Localised } from '../core/types'
import { optionsOf } from '../store/bind'
import type { World } from '../core/check/types'
import { listDefinitions, type ListedDefinition } from './listDefinitions'
import { managerOf } from './managerOf'
import { readWorld } from './readWorld'

export type OpenDefinition = ListedDefinition & {
  world: World
  roles: { id: string; label: Localised }[]
  /** Everybody any version names, and those the search finds first. */
  people: Person[]
}

/** Everything the editor of one review order needs; null for an order that is not there. */
export async function openDefinition(req: PayloadRequest, key: string): Promise<OpenDefinition | null> {
  const { scope } = managerOf(req)
  const listed = (await listDefinitions(req)).find((definition) => definition.key === key)
  if (!listed) return null
  const named = listed.versions.flatMap(({ body }) => body.steps.flatMap(({ people = [] }) => people))
  const { world, people } = await readWorld(req, { key, scope, named: [...new Set(named)] })
  const { roleLabels = {} } = optionsOf(req.payload)
  const roles = Object.keys(world.holders).map((id) => ({ id, label: roleLabels[id] ?? { zh: id, en: id } }))
  return { ...listed, world, roles, people: people.map(({ id, name }) => ({ id, name })) }
}
