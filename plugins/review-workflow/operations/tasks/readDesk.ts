import type { PayloadRequest } from 'payload'
import type { Actor } from '../../core/types'
import { optionsOf } from '../../store/bind'
import type { StoredDefinition } from '../../store/definitions'
import { knownDefinitions } from '../../store/knownDefinitions'
import { readPrincipals } from '../../store/readPrincipals'
import { anyTx } from '../../store/tx'
import { hatsOf, type Hat } from './hatsOf'
import { readSeats, type SeatedRun } from './readSeats'

/** A person with all that their tasks are found by. */
export type Desk = {
  /** With those they stand for at this moment. */
  actor: Actor
  hats: Hat[]
  definitions: StoredDefinition[]
  /** Runs that wait for them, or for those they stand for, by name. */
  seats: SeatedRun[]
}

/** Reads a person's desk: few rows, whatever the number of runs. */
export async function readDesk(req: PayloadRequest, asking: Actor): Promise<Desk> {
  const definitions = await knownDefinitions(req)
  const actor = await withPrincipals(req, asking)
  return { actor, hats: hatsOf(actor), definitions, seats: await readSeats(req, actor) }
}

async function withPrincipals(req: PayloadRequest, actor: Actor): Promise<Actor> {
  const { findPeople } = optionsOf(req.payload)
  if (!findPeople || actor.kind !== 'user') return actor
  const ids = await readPrincipals(await anyTx(req), actor.id)
  if (ids.length === 0) return actor
  const people = await findPeople(req, { ids, scope: actor.scope })
  return { ...actor, standsFor: people.map(({ id, name, roles, scope }) => ({ id, name, roles, scope })) }
}
