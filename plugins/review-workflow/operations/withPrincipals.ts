import type { PayloadRequest } from 'payload'
import type { Actor } from '../core/types'
import { optionsOf } from '../store/bind'
import type { LockedRun } from '../store/lockForAction'

/**
 * The person with those they stand for at this very moment. Proxies are resolved when somebody acts, and
 * a proxy's own principals are not passed on: there are no chains.
 */
export async function withPrincipals(
  req: PayloadRequest,
  actor: Actor,
  { principals, run }: Pick<LockedRun, 'principals' | 'run'>,
): Promise<Actor> {
  const { findPeople } = optionsOf(req.payload)
  if (principals.length === 0 || !findPeople || actor.kind !== 'user') return actor
  const people = await findPeople(req, { ids: principals, scope: run.scope })
  return { ...actor, standsFor: people.map(({ id, name, roles, scope }) => ({ id, name, roles, scope })) }
}
