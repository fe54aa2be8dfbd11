import type { PayloadRequest } from 'payload'
import { isActionId } from '../core/actions'
import { holdsAnyStep } from '../core/definition'
import { WorkflowError } from '../core/errors'
import { unfitPeople } from '../core/people'
import type { ActionId, Actor, Localised } from '../core/types'
import { optionsOf } from '../store/bind'
import { readDocument } from '../store/readDocument'
import { readRun, type StoredRun } from '../store/runs'
import { anyTx } from '../store/tx'
import { authorsNow } from './authorsNow'

/** Most people one answer names; who is not among them is found by typing more of the name. */
const mostNamed = 20

export type FoundPerson = { id: string; name: string; roles: string[]; roleLabels: Localised[] }

/**
 * People who can be named in an action on a document, by a part of their name (empty: anybody). Answers
 * those alone who have a say in the run: it is no directory. Never names the person who asks, nor the
 * authors; with an action that calls on signers, nobody who could not sign.
 */
export async function findPeople(
  req: PayloadRequest,
  collection: string,
  id: string,
  { query, action }: { query: string; action: string | null },
): Promise<{ people: FoundPerson[] }> {
  const { toActor, findPeople: find, roleLabels } = optionsOf(req.payload)
  const actor = toActor(req)
  const document = actor ? await readDocument(req, collection, id, { asActor: true }) : null
  const stored = document ? await readRun(await anyTx(req), collection, id) : null
  if (!actor || !document || !stored) throw new WorkflowError('workflow.notFound')
  if (!hasSay(stored, actor)) throw new WorkflowError('workflow.denied')
  const run = await authorsNow(req, stored, document)

  const found = (await find?.(req, { query: query.trim(), scope: run.scope })) ?? []
  const fit = found.filter((person) => canBeNamed(run, actor, person, action))
  return {
    people: fit.slice(0, mostNamed).map((person) => ({
      id: person.id,
      name: person.name,
      roles: person.roles,
      roleLabels: person.roles.map((role) => roleLabels?.[role] ?? { zh: role, en: role }),
    })),
  }
}

/** Whether the person holds a step of the order, a place at the present one, or was asked for an opinion. */
const hasSay = (run: StoredRun, actor: Actor): boolean =>
  holdsAnyStep(run.definition, run, actor) ||
  run.visit.delegation?.to.id === actor.id ||
  run.visit.seats.some(({ person }) => person.id === actor.id)

const signing: readonly ActionId[] = ['transfer', 'delegate', 'addSigner']

function canBeNamed(run: StoredRun, actor: Actor, person: Actor, action: string | null): boolean {
  if (person.id === actor.id || run.authors.includes(person.id)) return false
  const callsOnSigners = action !== null && isActionId(action) && signing.includes(action)
  return !callsOnSigners || unfitPeople(run.definition, run, actor, [person]).length === 0
}
