import { actionRules, type Doer } from './actions'
import { holdsAnyStep } from './definition'
import { hasApprovedElsewhere } from './people'
import { refuse } from './reasons'
import type { Case } from './reduce'
import { standingOf } from './standing'
import type { Actor, Person, Reason, RunState } from './types'

/** Why the person is not the one to do this; empty when they are. */
export const doerReasons = (one: Case): Reason[] => judges[actionRules[one.request.action].by](one)

const unless = (isTheirs: boolean, reasons: Reason[]): Reason[] => (isTheirs ? [] : reasons)

const judges: Record<Doer, (one: Case) => Reason[]> = {
  author: (one) => (isAuthor(one) ? starterReasons(one) : refuse('notAuthor')),
  signer: (one) => signerReasons(one),
  undoer: ({ run, request }) => unless(run.visit.undo?.actor === request.actor.id, refuse('notNow')),
  opinion: (one) =>
    unless(one.run.visit.delegation?.to.id === one.request.actor.id || isRecall(one), refuse('notNow')),
  adder: ({ run, request }) => unless(hasCalledIn(run, request.actor), refuse('notNow')),
  claimant: ({ run: { visit }, request }) =>
    unless(visit.claim !== null && actsAs(request.actor, visit.claim.person.id) !== null, refuse('notNow')),
  office: (one) => unless(isOffice(one), refuse('notYourStep')),
  party: (one) => (isAuthor(one) || isOffice(one) ? remindReasons(one) : refuse('notYourStep')),
  receiver: ({ facts }) => unless(facts.hasCopy, refuse('notNow')),
  clock: ({ request }) => unless(request.actor.kind === 'system', refuse('onlyTheClock')),
}

const isAuthor = ({ run, request }: Case): boolean => run.authors.includes(request.actor.id)

const isOffice = ({ definition, run, request }: Case): boolean => holdsAnyStep(definition, run, request.actor)

const hasCalledIn = ({ visit }: RunState, { id }: Actor): boolean =>
  visit.seats.some(({ addedBy, state }) => addedBy === id && state === 'open')

/** Whether a question for an opinion is called off by who asked it, and not answered. */
export function isRecall({ run, request: { action, actor } }: Pick<Case, 'run' | 'request'>): boolean {
  const { delegation } = run.visit
  return (
    action === 'handBack' &&
    delegation !== null &&
    delegation.to.id !== actor.id &&
    actsAs(actor, delegation.from.id) !== null
  )
}

/** In whose place a proxy gives up a claim or calls a question off; null where it is their own. */
export function principalOf(one: Case): Person | null {
  const { run, request } = one
  const { claim, delegation } = run.visit
  const holder = request.action === 'release' ? claim?.person : isRecall(one) ? delegation?.from : null
  return holder && holder.id !== request.actor.id ? holder : null
}

/** The person themselves or one they stand for, by id; null when they are neither. */
const actsAs = (actor: Actor, id: string): Person | null =>
  [actor, ...(actor.standsFor ?? [])].find((person) => person.id === id) ?? null

function starterReasons({ definition, request: { action, actor } }: Case): Reason[] {
  const { mayStart } = definition
  // Whoever holds the private address has no account and no roles; the form has let them in.
  const isFree = action !== 'submit' || !mayStart || actor.kind === 'author'
  return isFree || mayStart.some((role) => actor.roles.includes(role)) ? [] : refuse('mayNotStart')
}

function signerReasons({ definition, run, step, request, facts }: Case): Reason[] {
  // A step its definition does not know is nobody's.
  if (!step) return refuse('notYourStep')
  const { actor, action } = request
  const { place, reasons: standing } = standingOf(step, run, actor, facts.now)
  const people = [actor.id, ...(place?.onBehalfOf ? [place.onBehalfOf.id] : [])]
  const reasons = [...standing]
  // Acting in an author's place is acting with the author's authority.
  if (people.some((id) => run.authors.includes(id))) reasons.push(...refuse('isAuthor'))
  const wantsTwo = action === 'approve' && !definition.allowSameApprover
  if (wantsTwo && people.some((id) => hasApprovedElsewhere(run, step.id, id)))
    reasons.push(...refuse('approvedEarlierStep'))
  return reasons
}

function remindReasons({ definition, request: { action }, facts: { remindedAt, now } }: Case): Reason[] {
  if (action !== 'remind' || remindedAt === null) return []
  const hours = definition.remindHours ?? 24
  const isFree = Date.parse(now) - Date.parse(remindedAt) >= hours * 3_600_000
  return isFree ? [] : refuse('remindedLately', { hours: String(hours) })
}
