import { describe, expect, it } from 'vitest'
import { isPassed, weightOf } from '../../../plugins/review-workflow/core/quorum'
import type { Actor, RunState, StepDefinition } from '../../../plugins/review-workflow/core/types'
import {
  actor,
  after,
  approval,
  aRun,
  author,
  by,
  chair,
  chief,
  definition,
  editor,
  inReview,
  later,
  named,
  order,
  placed,
  planOf,
  refusals,
  seat,
  signed,
  step,
  visit,
} from './support'

const [a, b, c] = [actor('a', 'desk'), actor('b', 'desk'), actor('c', 'desk')] as const
const holders = { desk: [c, a, b] }
const then = step('then', { roles: ['chair'] })
const orderOf = (change: Partial<StepDefinition>) => order([step('desk', change), then])
const submitted = (change: Partial<StepDefinition>): RunState =>
  after(orderOf(change), aRun(), by(author, 'submit', { facts: { holders } }))
const sign = (who: Actor) => by(who, 'approve', { facts: { holders } })

describe('a step that any of its holders may sign (或签)', () => {
  it('is passed by the first of them', () => {
    const run = after(orderOf({}), submitted({}), sign(a))
    expect([placed(run), signed(run)]).toEqual(['then', ['desk a']])
    expect(run.approvals).toEqual([approval('desk', 'a')])
  })
})

describe('a step that all its holders sign (会签)', () => {
  const all: Partial<StepDefinition> = { quorum: { kind: 'all' } }

  it('gives each of them a seat, all at the same time', () => {
    expect(submitted(all).visit).toMatchObject({
      pool: null,
      seats: [seat(a), seat(b), seat(c)],
    })
  })

  it('is passed by the last of them, in whatever order they sign', () => {
    const two = after(orderOf(all), submitted(all), sign(b), sign(c))
    expect([placed(two), signed(two)]).toEqual(['desk', ['desk b', 'desk c']])
    const three = after(orderOf(all), two, sign(a))
    expect([placed(three), three.approvals.map(({ of }) => of)]).toEqual(['then', [2, 3, 3]])
  })

  it('is signed once by each', () => {
    expect(refusals(orderOf(all), after(orderOf(all), submitted(all), sign(a)), sign(a))).toEqual([
      'alreadySigned',
    ])
  })

  it('asks no author, nor anybody who approved another step of the text', () => {
    const workflow = order([step('earlier', { roles: ['desk'] }), step('desk', all)])
    const facts = { holders: { desk: [a, b, { ...c, id: author.id }] } }
    const run = after(workflow, aRun(), by(author, 'submit'), by(a, 'approve', { facts }))
    expect(run.visit.seats).toEqual([seat(b)])
    const relaxed = { ...workflow, allowSameApprover: true }
    const same = after(relaxed, aRun(), by(author, 'submit'), by(a, 'approve', { facts }))
    expect(same.visit.seats).toEqual([seat(a), seat(b)])
  })

  it('is not come to where nobody could sign', () => {
    expect(refusals(orderOf(all), aRun(), by(author, 'submit'))).toEqual(['nobodyToSign'])
    const workflow = order([then, step('desk', all)])
    const run = after(workflow, aRun(), by(author, 'submit'))
    expect(refusals(workflow, run, by(chair, 'approve'))).toEqual(['nobodyToSign'])
    expect(refusals(workflow, run, by(chair, 'approve', { facts: { holders } }))).toEqual([])
  })

  it('takes nobody who came to the role after it was reached', () => {
    expect(refusals(orderOf(all), submitted(all), sign(actor('new', 'desk')))).toEqual(['notYourStep'])
  })
})

describe('a step that its holders sign one after the other', () => {
  const inTurn: Partial<StepDefinition> = { quorum: { kind: 'all' }, order: 'sequential' }

  it('follows the order of the roles, then of the ids', () => {
    const mixed = { ...inTurn, roles: ['lead', 'desk'] }
    const lead = actor('z', 'lead')
    const facts = { holders: { desk: [c, a, lead] } }
    const run = after(orderOf(mixed), aRun(), by(author, 'submit', { facts }))
    expect(run.visit.seats).toEqual([seat(lead), seat(a, { turn: 1 }), seat(c, { turn: 2 })])
  })

  it('follows the order in which people are named', () => {
    const run = submitted({ ...inTurn, people: ['c', 'b'] })
    expect(run.visit.seats.map(({ person }) => person.id)).toEqual(['c', 'b', 'a'])
  })

  it('lets nobody sign before their turn, and says whose it is', () => {
    const run = submitted(inTurn)
    const refused = refusals(orderOf(inTurn), run, sign(b))
    expect(refused).toEqual(['notYourTurn'])
    const signedByAll = after(orderOf(inTurn), run, sign(a), sign(b), sign(c))
    expect([placed(signedByAll), signed(signedByAll)]).toEqual(['then', ['desk a', 'desk b', 'desk c']])
  })
})

describe('a step that so many sign (票签)', () => {
  const two: Partial<StepDefinition> = { quorum: { kind: 'count', n: 2 } }

  it('is passed by so many of its holders, whoever they are', () => {
    const one = after(orderOf(two), submitted(two), sign(c))
    expect([placed(one), one.approvals]).toEqual(['desk', [approval('desk', 'c', { of: 2 })]])
    expect(placed(after(orderOf(two), one, sign(a)))).toBe('then')
  })

  it('counts one person once', () => {
    expect(refusals(orderOf(two), after(orderOf(two), submitted(two), sign(c)), sign(c))).toEqual([
      'alreadySigned',
    ])
  })

  it('is nobody’s alone to claim or to hand on', () => {
    expect(refusals(orderOf(two), submitted(two), by(a, 'claim'))).toEqual(['notAllowedAtStep'])
    const transfer = by(a, 'transfer', { people: [chief] })
    expect(refusals(orderOf(two), submitted(two), transfer)).toEqual(['notAllowedAtStep'])
  })
})

describe('a step that votes weigh at', () => {
  const weighty: Partial<StepDefinition> = {
    roles: ['desk', 'lead'],
    quorum: { kind: 'weight', n: 3, weights: { lead: 2, a: 3, desk: 1 } },
  }
  const lead = actor('lead', 'lead', 'desk')

  it('is passed when the votes weigh enough', () => {
    const one = after(orderOf(weighty), submitted(weighty), sign(lead))
    expect(one.approvals).toEqual([approval('desk', 'lead', { of: 2, weight: 2 })])
    expect(placed(one)).toBe('desk')
    expect(placed(after(orderOf(weighty), one, sign(b)))).toBe('then')
  })

  it('is passed by one whose vote weighs enough alone', () => {
    expect(placed(after(orderOf(weighty), submitted(weighty), sign(a)))).toBe('then')
  })

  it('takes the greatest weight of a person or their roles, and one where none is given', () => {
    const desk = step('desk', weighty)
    expect([lead, a, actor('x', 'other')].map((who) => weightOf(desk, who))).toEqual([2, 3, 1])
    expect(weightOf(step('desk'), a)).toBe(1)
  })

  it('gives the vote of a signer who was called in no weight', () => {
    const run = after(
      orderOf(weighty),
      submitted(weighty),
      by(lead, 'addSigner', { people: [chief] }),
      sign(chief),
    )
    expect(run.approvals).toEqual([approval('desk', 'chief', { of: 2, weight: 0 })])
    const done = after(orderOf(weighty), run, sign(a))
    expect(placed(done)).toBe('then')
  })
})

describe('whether a step is passed', () => {
  const desk = step('desk')
  const signedBy = (...approvals: RunState['approvals']) => ({ approvals, contentHash: 'text' })
  it('is asked of the approvals of this text alone', () => {
    expect(isPassed(desk, signedBy(approval('desk', 'a')))).toBe(true)
    expect(isPassed(desk, signedBy(approval('desk', 'a', { hash: 'other' })))).toBe(false)
    expect(isPassed(desk, signedBy(approval('then', 'a')))).toBe(false)
    expect(isPassed(desk, signedBy())).toBe(false)
  })
  it('is answered by how many were asked for when the last one signed', () => {
    expect(isPassed(desk, signedBy(approval('desk', 'a', { of: 2 })))).toBe(false)
    expect(isPassed(desk, signedBy(approval('desk', 'a', { of: 2 }), approval('desk', 'b', { of: 2 })))).toBe(
      true,
    )
  })
  it('counts a vote without a weight as one', () => {
    const weighty = step('desk', { quorum: { kind: 'weight', n: 1, weights: {} } })
    expect(isPassed(weighty, signedBy(approval('desk', 'a')))).toBe(true)
  })
})

describe('a text corrected at its step', () => {
  const workflow = order([
    step('desk'),
    step('second', { roles: ['chief'], mayEdit: true, quorum: { kind: 'count', n: 2 } }),
    then,
  ])
  const otherChief = actor('other chief', 'chief')
  const atSecond = after(workflow, aRun(), by(author, 'submit'), by(a, 'approve'))
  const changed = { contentHash: 'corrected' }

  it('goes on where it was not changed', () => {
    const run = after(workflow, atSecond, by(chief, 'approve'), by(otherChief, 'approve'))
    expect(placed(run)).toBe('then')
  })

  it('starts over at the first step where it was, and the history names whose approvals ended', () => {
    const plan = planOf(workflow, atSecond, by(chief, 'approve', { facts: changed }))
    expect(placed(plan.next)).toBe('desk')
    expect(plan.next).toMatchObject({ approvals: [], contentHash: 'corrected' })
    expect(plan.details).toEqual({ voided: ['desk'] })
  })

  it('is passed by every step anew', () => {
    const facts = changed
    const run = after(
      workflow,
      atSecond,
      by(chief, 'approve', { facts }),
      by(b, 'approve', { facts }),
      by(chief, 'approve', { facts }),
      by(otherChief, 'approve', { facts }),
      by(chair, 'approve', { facts }),
    )
    expect([placed(run), signed(run)]).toEqual([
      'approved',
      ['desk b', 'second chief', 'second other chief', 'then chair'],
    ])
    expect(run.approvals.every(({ hash }) => hash === 'corrected')).toBe(true)
  })

  it('is bound once somebody approved at the step', () => {
    const run = after(workflow, atSecond, by(chief, 'approve'))
    expect(refusals(workflow, run, by(otherChief, 'approve', { facts: changed }))).toEqual(['contentChanged'])
  })
})

describe('an approver who turns out to be an author', () => {
  const atThird = (change: Partial<RunState> = {}): RunState =>
    inReview('third', {
      approvals: [approval('first', editor.id), approval('second', chief.id)],
      authors: [author.id, chief.id],
      ...change,
    })

  it('has the whole order start over, and the history name the approvals that ended', () => {
    const plan = planOf(definition, atThird(), by(chair, 'approve'))
    expect([placed(plan.next), plan.next.approvals]).toEqual(['first', []])
    expect(plan.details).toEqual({ voided: ['first', 'second'] })
  })

  it('is one also when somebody else signed in their place', () => {
    const approvals = [approval('first', editor.id), approval('second', 'proxy', { onBehalfOf: chief.id })]
    expect(placed(after(definition, atThird({ approvals }), by(chair, 'approve')))).toBe('first')
  })

  it('changes nothing for a line in the history', () => {
    const run = atThird()
    expect(after(definition, run, by(author, 'comment'))).toEqual(run)
  })

  it('still keeps the author from withdrawing what the office has worked on', () => {
    expect(refusals(definition, atThird(), by(author, 'withdraw'))).toEqual(['alreadyReviewed'])
  })

  it('cannot come back to be counted by taking something back', () => {
    const undo = {
      actor: chair.id,
      step: 'third',
      approvals: [approval('second', chief.id)],
      visit: visit(),
      dueAt: null,
    }
    const run = atThird({ approvals: [], visit: visit({ undo }) })
    expect(refusals(definition, run, by(chair, 'takeBack'))).toEqual(['notNow'])
  })
})

describe('a signer who turns out to be an author', () => {
  const workflow = order([step('desk', { quorum: { kind: 'all' } }), then])
  const run = after(workflow, aRun(), by(author, 'submit', { facts: { holders } }))

  it('is waited for by nobody', () => {
    const withAuthor = { ...run, authors: [author.id, b.id] }
    expect(refusals(workflow, withAuthor, sign(b))).toContain('isAuthor')
    expect(placed(after(workflow, withAuthor, sign(a), sign(c)))).toBe('then')
  })

  it('leaves the step to its other holders when theirs was the last signature asked for', () => {
    const only = { ...run, authors: [author.id, a.id], visit: { ...run.visit, seats: [seat(a)] } }
    expect(placed(after(workflow, only, sign(b)))).toBe('then')
  })
})

describe('a step that somebody claimed', () => {
  it('stays theirs while a signer who was called in signs', () => {
    const run = after(
      orderOf({}),
      submitted({}),
      by(a, 'addSigner', { people: [chief] }),
      by(a, 'claim'),
      sign(chief),
    )
    expect(run.visit.claim).toEqual({ person: named(a), until: later(48) })
    expect(refusals(orderOf({}), run, sign(b))).toEqual(['claimedBy'])
  })
})
