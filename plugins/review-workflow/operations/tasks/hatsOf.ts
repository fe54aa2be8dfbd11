import type { Actor, Person } from '../../core/types'

/** A person in whose place somebody may act: themselves, or one they are proxy for. */
export type Hat = Person & { roles: string[]; scope: string | null; isOwn: boolean }

/** Everybody in whose place the actor may act now, the actor first. */
export const hatsOf = (actor: Actor): Hat[] => [
  { id: actor.id, name: actor.name, roles: actor.roles, scope: actor.scope, isOwn: true },
  ...(actor.standsFor ?? []).map(({ id, name, roles, scope }) => ({ id, name, roles, scope, isOwn: false })),
]
