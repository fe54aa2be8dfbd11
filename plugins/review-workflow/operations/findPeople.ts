import type { PayloadRequest } from 'payload'
import { isActionId } from '../core/actions'
import { holdsAnyStep } from '../core/definition'
import { WorkflowError } from '../core/errors'
import { unfitPeople } from '../core/people'
import type { ActionId, Actor, Localised } from '../core/types'
import { optionsOf } from '../store/bind'
import { lockForAction } from '../store/lockForAction'
import { readDocument } from '../store/readDocument'
import type { StoredRun } from '../store/runs'
import { anyTx } from '../store/tx'
import { authorsNow } from './authorsNow'
import { withPrincipals } from './withPrincipals'

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
  const asking = toActor(req)
  const document = asking ? await readDocument(req, collection, id, { asActor: true }) : null
  const locked = document
    ? await lockForAction(await anyTx(req), {
        collection,
        document: id,
        actor: asking?.id ?? '',
        key: null,
        hold: false,
      })
    : null
  if (!asking || !document || !locked) throw new WorkflowError('workflow.notFound')
  const actor = await withPrincipals(req, asking, locked)
  if (!hasSay(locked.run, actor)) throw new WorkflowError('workflow.denied')
  const run = await authorsNow(req, locked.run, document)

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

/**
 * Whether the person holds a step of the order, a place at the present one, or was asked for an opinion; or
 * stands for somebody who does.
 */
function hasSay(run: StoredRun, actor: Actor): boolean {
  const ids = [actor.id, ...(actor.standsFor ?? []).map((principal) => principal.id)]
  const { delegation, seats } = run.visit
  return (
    holdsAnyStep(run.definition, run, actor) ||
    seats.some(({ person }) => ids.includes(person.id)) ||
    (delegation !== null && ids.includes(delegation.to.id))
  )
}

const signing: readonly ActionId[] = ['transfer', 'delegate', 'addSigner']

function canBeNamed(run: StoredRun, actor: Actor, person: Actor, action: string | null): boolean {
  if (person.id === actor.id || run.authors.includes(person.id)) return false
  const callsOnSigners = action !== null && isActionId(action) && signing.includes(action)
  return !callsOnSigners || unfitPeople(run.definition, run, actor, [person]).length === 0
}
