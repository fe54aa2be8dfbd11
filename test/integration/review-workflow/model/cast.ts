import type { Payload } from 'payload'
import type { Actor, ReviewWorkflowOptions } from '../../../../plugins/review-workflow'
import { buildPerson, type OfficeRole } from '../../../support/reviewOffice/people'

export type Player = Actor & { user: Record<string, unknown> }

const parts: [string, string, ...OfficeRole[]][] = [
  ['Author', 'here', 'member'],
  ['WritingEditor', 'here', 'member', 'editor'],
  ['Editor1', 'here', 'editor'],
  ['Editor2', 'here', 'editor'],
  ['Secretary1', 'here', 'secretaryGeneral'],
  ['Secretary2', 'here', 'secretaryGeneral'],
  ['ViceChair', 'here', 'viceChair'],
  ['Chair', 'here', 'chair'],
  ['Supervisor', 'here', 'supervisor'],
  ['Auditor', 'here', 'auditor'],
  ['Elsewhere', 'there', 'editor'],
]

export async function buildCast(payload: Payload): Promise<Player[]> {
  const cast: Player[] = []
  for (const [name, body, ...roles] of parts) cast.push(await buildPerson(payload, { name, roles, body }))
  return cast
}

/** Who can be found: in the model and in the database by the same function. */
export const finderIn =
  (cast: () => Player[]): NonNullable<ReviewWorkflowOptions['findPeople']> =>
  (_req, { scope, ids, roles }) =>
    Promise.resolve(find(cast(), { scope, ids, roles }))

type Query = { scope: string | null; ids?: string[] | undefined; roles?: string[] | undefined }

export const find = (cast: Player[], { scope, ids, roles }: Query): Actor[] =>
  cast
    .filter((person) => scope === null || person.scope === scope)
    .filter(
      (person) =>
        (!ids && !roles) || ids?.includes(person.id) || person.roles.some((role) => roles?.includes(role)),
    )
    .map(({ user: _user, ...actor }) => actor)

/** The auditor stands for the first secretary-general, the supervisor for the vice-chair. */
export const proxies = [
  ['Auditor', 'Secretary1'],
  ['Supervisor', 'ViceChair'],
] as const

/** The person as a decision sees them: with those they stand for. */
export function withProxies(cast: Player[], actor: Actor): Actor {
  const principals = proxies
    .filter(([proxy]) => proxy === actor.name)
    .flatMap(([, name]) => cast.filter((person) => person.name === name))
  if (principals.length === 0) return actor
  return {
    ...actor,
    standsFor: principals.map(({ id, name, roles, scope }) => ({ id, name, roles, scope })),
  }
}
