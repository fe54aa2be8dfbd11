import { actionRules } from './actions'
import { holdsAnyStep } from './definition'
import { hasApprovedElsewhere } from './people'
import { refuse } from './reasons'
import type { Case } from './reduce'
import { standingOf } from './standing'
import type { Actor, Person, Reason } from './types'

/** Why the person is not the one to do this; empty when they are. */
export function doerReasons(one: Case): Reason[] {
  const { run, request, facts, definition } = one
  const { actor } = request
  const isAuthor = run.authors.includes(actor.id)
  const { delegation, claim, undo, seats } = run.visit
  switch (actionRules[request.action].by) {
    case 'author':
      return isAuthor ? starterReasons(one) : refuse('notAuthor')
    case 'signer':
      return signerReasons(one)
    case 'undoer':
      return undo?.actor === actor.id ? [] : refuse('notNow')
    case 'opinion':
      return delegation?.to.id === actor.id || isRecall(one) ? [] : refuse('notNow')
    case 'adder':
      return seats.some(({ addedBy, state }) => addedBy === actor.id && state === 'open')
        ? []
        : refuse('notNow')
    case 'claimant':
      return claim && actsAs(actor, claim.person.id) ? [] : refuse('notNow')
    case 'office':
      return holdsAnyStep(definition, run, actor) ? [] : refuse('notYourStep')
    case 'party':
      return isAuthor || holdsAnyStep(definition, run, actor) ? remindReasons(one) : refuse('notYourStep')
    case 'receiver':
      return facts.hasCopy ? [] : refuse('notNow')
    case 'clock':
      return actor.kind === 'system' ? [] : refuse('onlyTheClock')
  }
}

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
  const standing = standingOf(step, run, actor, facts.now)
  const signsFor = 'place' in standing ? standing.place.onBehalfOf : null
  const people = [actor.id, ...(signsFor ? [signsFor.id] : [])]
  const reasons = 'reasons' in standing ? [...standing.reasons] : []
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
