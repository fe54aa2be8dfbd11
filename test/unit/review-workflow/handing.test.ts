import { describe, expect, it } from 'vitest'
import type { RunState } from '../../../plugins/review-workflow/core/types'
import {
  actor,
  after,
  approval,
  aRun,
  author,
  by,
  chair,
  chief,
  editor,
  inReview,
  later,
  named,
  order,
  placed,
  planOf,
  proxyOf,
  refusals,
  seat,
  signed,
  step,
  stranger,
  visit,
} from './support'

const [a, b, c] = [actor('a', 'desk'), actor('b', 'desk'), actor('c', 'desk')] as const
const guest = actor('guest')
const other = actor('other')
const workflow = order([step('desk'), step('then', { roles: ['chair'] })])
const atDesk = inReview('desk')
const voting = order([step('desk', { quorum: { kind: 'count', n: 2 } })])

describe('people who cannot be named', () => {
  const earlier = order([step('earlier', { roles: ['desk'] }), ...workflow.steps])
  const unfit: [string, RunState, typeof a][] = [
    ['the person who names them', atDesk, a],
    ['an author', atDesk, author],
    ['somebody of another body', atDesk, { ...guest, scope: 'elsewhere' }],
    ['somebody with a seat', { ...atDesk, visit: visit({ seats: [seat(guest)] }) }, guest],
    ['somebody who approved another step', { ...atDesk, approvals: [approval('earlier', 'guest')] }, guest],
    ['somebody who signed here', { ...atDesk, approvals: [approval('desk', 'guest')] }, guest],
    [
      'somebody for whom another signed here',
      { ...atDesk, approvals: [approval('desk', 'proxy', { onBehalfOf: 'guest' })] },
      guest,
    ],
  ]
  it.each(unfit)('are %s', (_, run, who) => {
    for (const action of ['transfer', 'delegate', 'addSigner'] as const) {
      expect(refusals(earlier, run, by(a, action, { people: [who] }))).toEqual(['personUnfit'])
    }
  })

  it('are one person twice', () => {
    expect(refusals(workflow, atDesk, by(a, 'addSigner', { people: [guest, guest] }))).toEqual([
      'personUnfit',
    ])
  })

  it('are whoever votes there in any case', () => {
    expect(refusals(voting, atDesk, by(a, 'addSigner', { people: [b] }))).toEqual(['personUnfit'])
    expect(refusals(workflow, atDesk, by(a, 'addSigner', { people: [b] }))).toEqual([])
  })

  it('are not those who approved another step where one person may', () => {
    const run = { ...atDesk, approvals: [approval('earlier', 'guest')] }
    const relaxed = { ...earlier, allowSameApprover: true }
    expect(refusals(relaxed, run, by(a, 'addSigner', { people: [guest] }))).toEqual([])
  })

  it('can be anybody where there is only one body', () => {
    const run = { ...atDesk, scope: null }
    const people = [{ ...guest, scope: 'anywhere' }]
    expect(refusals(workflow, run, by(a, 'transfer', { people }))).toEqual([])
  })
})

describe('handing a step on (转办)', () => {
  const handed = after(workflow, atDesk, by(a, 'transfer', { people: [guest] }))

  it('leaves it to that person alone', () => {
    expect(handed.visit).toMatchObject({ pool: null, seats: [seat(guest, { chain: [named(a)] })] })
    expect(refusals(workflow, handed, by(b, 'approve'))).toEqual(['notYourStep'])
    expect(placed(after(workflow, handed, by(guest, 'approve')))).toBe('then')
  })

  it('is told with the name', () => {
    expect(planOf(workflow, atDesk, by(a, 'transfer', { people: [guest] })).details).toEqual({
      people: [named(guest)],
    })
  })

  it('hands on a seat with all who held it before, and with who called them in', () => {
    const called = after(
      workflow,
      atDesk,
      by(a, 'addSigner', { people: [guest] }),
      by(guest, 'transfer', { people: [other] }),
      by(other, 'transfer', { people: [stranger] }),
    )
    expect(called.visit.seats).toEqual([
      seat(stranger, { addedBy: 'a', chain: [named(guest), named(other)] }),
    ])
    expect(called.visit.pool).toBe(0)
  })

  it('hands on one seat of several', () => {
    const all = order([step('desk', { quorum: { kind: 'all' } })])
    const run = after(all, aRun(), by(author, 'submit', { facts: { holders: { desk: [a, b] } } }))
    const next = after(all, run, by(a, 'transfer', { people: [guest] }))
    expect(next.visit.seats).toEqual([seat(guest, { chain: [named(a)] }), seat(b)])
  })

  it('ends a claim', () => {
    const run = after(workflow, atDesk, by(a, 'claim'), by(a, 'transfer', { people: [guest] }))
    expect(run.visit.claim).toBe(null)
  })
})

describe('asking for an opinion (委派)', () => {
  const asked = after(workflow, atDesk, by(a, 'delegate', { people: [guest] }))

  it('keeps the decision with the asker, who waits for the answer', () => {
    expect(asked.visit.delegation).toEqual({ from: named(a), to: named(guest) })
    expect(refusals(workflow, asked, by(a, 'approve'))).toEqual(['delegatedTo'])
    expect(refusals(workflow, asked, by(guest, 'approve'))).toEqual(['notYourStep'])
  })

  it('keeps the matter for the asker among those who hold the step', () => {
    expect(refusals(workflow, asked, by(b, 'approve'))).toEqual(['claimedBy'])
    expect(asked.visit.claim).toEqual({ person: named(a), until: later(48) })
  })

  it('takes nobody else’s vote where several vote', () => {
    const run = after(voting, atDesk, by(a, 'delegate', { people: [guest] }))
    expect(run.visit.claim).toBe(null)
    expect(refusals(voting, run, by(b, 'approve'))).toEqual([])
  })

  it('takes nobody else’s seat', () => {
    const run = inReview('desk', { visit: visit({ pool: null, seats: [seat(a), seat(b)] }) })
    expect(after(workflow, run, by(a, 'delegate', { people: [guest] })).visit.claim).toBe(null)
  })

  it('is asked of one at a time', () => {
    const act = by(b, 'delegate', { people: [other] })
    const run = after(voting, atDesk, by(a, 'delegate', { people: [guest] }))
    expect(refusals(voting, run, act)).toEqual(['delegatedTo'])
  })

  it('comes back with words', () => {
    expect(refusals(workflow, asked, by(guest, 'handBack', { reason: '' }))).toEqual(['reasonRequired'])
    const plan = planOf(workflow, asked, by(guest, 'handBack'))
    expect(plan.next.visit.delegation).toBe(null)
    expect(plan.details).toEqual({ people: [named(a)] })
    expect(placed(after(workflow, asked, by(guest, 'handBack'), by(a, 'approve')))).toBe('then')
  })

  it('is called off by the asker without a word', () => {
    expect(refusals(workflow, asked, by(a, 'handBack', { reason: '' }))).toEqual([])
  })

  it('is answered by nobody else', () => {
    expect(refusals(workflow, asked, by(other, 'handBack'))).toEqual(['notNow'])
  })
})

describe('calling further signers in (加签)', () => {
  const call = (position: 'before' | 'after' | 'parallel' | undefined, ...people: (typeof a)[]) =>
    by(a, 'addSigner', { people, ...(position ? { position } : {}) })

  it('beside oneself has both sign, in any order', () => {
    const run = after(workflow, atDesk, call('parallel', guest))
    expect(run.visit).toMatchObject({ pool: 0, seats: [seat(guest, { addedBy: 'a' })] })
    const first = after(workflow, run, by(guest, 'approve'))
    expect([placed(first), placed(after(workflow, first, by(a, 'approve')))]).toEqual(['desk', 'then'])
    const second = after(workflow, run, by(a, 'approve'))
    expect([placed(second), placed(after(workflow, second, by(guest, 'approve')))]).toEqual(['desk', 'then'])
  })

  it('beside oneself is what is meant where nothing is said', () => {
    expect(planOf(workflow, atDesk, call(undefined, guest)).details).toEqual({
      people: [named(guest)],
      position: 'parallel',
    })
  })

  it('before oneself has them sign first', () => {
    const run = after(workflow, atDesk, call('before', guest, other))
    expect(refusals(workflow, run, by(a, 'approve'))).toEqual(['notYourTurn'])
    const both = after(workflow, run, by(other, 'approve'), by(guest, 'approve'))
    expect(placed(both)).toBe('desk')
    expect(placed(after(workflow, both, by(a, 'approve')))).toBe('then')
  })

  it('after oneself has them sign last', () => {
    const run = after(workflow, atDesk, call('after', guest))
    expect(refusals(workflow, run, by(guest, 'approve'))).toEqual(['notYourTurn'])
    const mine = after(workflow, run, by(a, 'approve'))
    expect(signed(mine)).toEqual(['desk a'])
    expect(placed(after(workflow, mine, by(guest, 'approve')))).toBe('then')
  })

  it('between seats shifts those that come later', () => {
    const turns = inReview('desk', { visit: visit({ pool: null, seats: [seat(a), seat(b, { turn: 1 })] }) })
    const run = after(workflow, turns, call('after', guest))
    expect(run.visit.seats.map(({ person, turn }) => [person.id, turn])).toEqual([
      ['a', 0],
      ['b', 2],
      ['guest', 1],
    ])
    const before = after(workflow, turns, call('before', guest))
    expect(before.visit.seats.map(({ person, turn }) => [person.id, turn])).toEqual([
      ['a', 1],
      ['b', 2],
      ['guest', 0],
    ])
  })

  it('leaves the step’s own holders where they stand when somebody after them calls', () => {
    const run = after(workflow, atDesk, call('after', guest), by(a, 'approve'))
    const further = after(workflow, run, by(guest, 'addSigner', { people: [other], position: 'before' }))
    expect(further.visit.pool).toBe(0)
  })

  it('ends at nine', () => {
    const crowd = Array.from({ length: 10 }, (_, index) => actor(`guest ${index}`))
    expect(refusals(workflow, atDesk, call('after', ...crowd))).toEqual(['tooManySigners'])
    const nine = after(workflow, atDesk, call('after', ...crowd.slice(0, 9)))
    expect(refusals(workflow, nine, call('after', other))).toEqual(['tooManySigners'])
  })
})

describe('letting signers off (减签)', () => {
  const called = after(workflow, atDesk, by(a, 'addSigner', { people: [guest, other] }))
  const letOff = (...people: (typeof a)[]) => by(a, 'removeSigner', { people })

  it('is done by who called them in', () => {
    const plan = planOf(workflow, called, letOff(guest))
    expect(plan.next.visit.seats).toEqual([seat(other, { addedBy: 'a' })])
    expect(plan.details).toEqual({ people: [named(guest)] })
    expect(refusals(workflow, called, by(b, 'removeSigner', { people: [guest] }))).toEqual(['notNow'])
  })

  it('is refused for somebody else', () => {
    expect(refusals(workflow, called, letOff(guest, stranger))).toEqual(['notNow'])
  })

  it('is refused where nobody would be left to sign', () => {
    const done = after(workflow, called, by(a, 'approve'))
    expect(refusals(workflow, done, letOff(guest, other))).toEqual(['nobodyToSign'])
    expect(refusals(workflow, done, letOff(guest))).toEqual([])
  })

  it('calls off what somebody let off had asked', () => {
    const asked = after(workflow, called, by(guest, 'delegate', { people: [stranger] }))
    expect(after(workflow, asked, letOff(guest)).visit.delegation).toBe(null)
    expect(after(workflow, asked, letOff(other)).visit.delegation).toEqual({
      from: named(guest),
      to: named(stranger),
    })
  })
})

describe('claiming a step (认领)', () => {
  const claimed = after(workflow, atDesk, by(a, 'claim'))

  it('keeps others who hold the step from acting, and says whose it is', () => {
    expect(claimed.visit.claim).toEqual({ person: named(a), until: later(48) })
    for (const action of ['approve', 'return', 'claim'] as const)
      expect(refusals(workflow, claimed, by(b, action))).toEqual(['claimedBy'])
    expect(refusals(workflow, claimed, by(a, 'approve'))).toEqual([])
  })

  it('lapses, so that nothing lies with somebody who has left', () => {
    const then = { now: later(49) }
    expect(refusals(workflow, claimed, by(b, 'approve', { facts: then }))).toEqual([])
    expect(refusals(workflow, claimed, by(b, 'claim', { facts: then }))).toEqual([])
    const brief = { ...workflow, claimHours: 1 }
    expect(after(brief, atDesk, by(a, 'claim')).visit.claim?.until).toBe(later(1))
  })

  it('is not possible twice', () => {
    expect(refusals(workflow, claimed, by(a, 'claim'))).toEqual(['notNow'])
  })

  it('is not possible for a step that is somebody’s by name', () => {
    const run = inReview('desk', { visit: visit({ pool: null, seats: [seat(a)] }) })
    expect(refusals(workflow, run, by(a, 'claim'))).toEqual(['notNow'])
  })

  it('does not bind those who were called in', () => {
    const run = after(workflow, claimed, by(a, 'addSigner', { people: [guest] }))
    expect(refusals(workflow, run, by(guest, 'approve'))).toEqual([])
  })

  it('is given up by who claimed it alone', () => {
    expect(refusals(workflow, claimed, by(b, 'release'))).toEqual(['notNow'])
    expect(after(workflow, claimed, by(a, 'release')).visit.claim).toBe(null)
  })
})

describe('a proxy', () => {
  const proxy = proxyOf(guest, a)

  it('acts in the place of who made them one, and the history says so', () => {
    const plan = planOf(workflow, atDesk, by(proxy, 'approve'))
    expect(plan.onBehalfOf).toEqual(named(a))
    expect(plan.next.approvals).toEqual([approval('desk', 'guest', { onBehalfOf: 'a' })])
  })

  it('acts for themselves where the step is theirs', () => {
    expect(planOf(workflow, atDesk, by(proxyOf(b, a), 'approve')).onBehalfOf).toBe(null)
  })

  it('acts from the seat of who made them one', () => {
    const run = inReview('desk', { visit: visit({ pool: null, seats: [seat(a), seat(b)] }) })
    const next = after(workflow, run, by(proxy, 'approve'))
    expect(next.visit.seats).toEqual([seat(a, { state: 'signed' }), seat(b)])
  })

  it('claims, asks, hands on and calls in for that person', () => {
    expect(after(workflow, atDesk, by(proxy, 'claim')).visit.claim?.person).toEqual(named(a))
    const asked = after(workflow, atDesk, by(proxy, 'delegate', { people: [other] }))
    expect(asked.visit.delegation?.from).toEqual(named(a))
    const handed = after(workflow, atDesk, by(proxy, 'transfer', { people: [other] }))
    expect(handed.visit.seats).toEqual([seat(other, { chain: [named(a)] })])
  })

  it('gives up a claim and calls a question off for that person', () => {
    const claimed = after(workflow, atDesk, by(proxy, 'claim'))
    expect(after(workflow, claimed, by(proxy, 'release')).visit.claim).toBe(null)
    const asked = after(workflow, atDesk, by(proxy, 'delegate', { people: [other] }))
    const called = planOf(workflow, asked, by(proxy, 'handBack', { reason: '' }))
    expect([called.next.visit.delegation, called.onBehalfOf]).toEqual([null, named(a)])
  })

  it('never stands for an author', () => {
    const run = { ...atDesk, authors: [a.id] }
    expect(refusals(workflow, run, by(proxy, 'approve'))).toEqual(['isAuthor'])
  })

  it('never approves what they wrote, for anybody', () => {
    const run = { ...atDesk, authors: [guest.id] }
    expect(refusals(workflow, run, by(proxy, 'approve'))).toEqual(['isAuthor'])
  })

  it('never signs a second step, for themselves or another', () => {
    const steps = order([step('earlier', { roles: ['chair'] }), ...workflow.steps])
    const run = (approver: string, onBehalfOf?: string) => ({
      ...atDesk,
      approvals: [approval('earlier', approver, onBehalfOf ? { onBehalfOf } : {})],
    })
    for (const before of [run('guest'), run('a'), run('x', 'a'), run('guest', 'x')])
      expect(refusals(steps, before, by(proxy, 'approve'))).toEqual(['approvedEarlierStep'])
  })

  it('never signs where that person has signed', () => {
    const run = after(voting, atDesk, by(a, 'approve'))
    expect(refusals(voting, run, by(proxy, 'approve'))).toEqual(['alreadySigned'])
  })

  it('passes nothing on: there are no chains', () => {
    const second = proxyOf(other, proxyOf(guest, a))
    expect(refusals(workflow, atDesk, by(second, 'approve'))).toEqual(['notYourStep'])
  })

  it('belongs to the body of who made them one', () => {
    const elsewhere = proxyOf(guest, { ...a, scope: 'elsewhere' })
    expect(refusals(workflow, atDesk, by(elsewhere, 'approve'))).toEqual(['notYourStep'])
  })

  it('hears the nearest reason: whose turn it is rather than that the step is another’s', () => {
    const run = inReview('desk', { visit: visit({ pool: 1, seats: [seat(b)] }) })
    expect(refusals(workflow, run, by(proxyOf(stranger, editor, c), 'approve'))).toEqual(['notYourTurn'])
    expect(refusals(workflow, run, by(proxyOf(stranger, editor), 'approve'))).toEqual(['notYourStep'])
  })

  it('may comment, remind and give copies as the office does', () => {
    expect(refusals(workflow, atDesk, by(proxyOf(guest, chair), 'comment'))).toEqual([])
    expect(refusals(workflow, atDesk, by(proxyOf(guest, chief), 'comment'))).toEqual(['notYourStep'])
  })
})
