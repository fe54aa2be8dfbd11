import { describe, expect, it } from 'vitest'
import type { ResumePolicy, RunState } from '../../../plugins/review-workflow/core/types'
import {
  actor,
  after,
  approval,
  aRun,
  author,
  by,
  clock,
  inReview,
  later,
  monday,
  order,
  placed,
  planOf,
  refusals,
  signed,
  step,
  visit,
} from './support'

const policies: ResumePolicy[] = ['rerunFrom', 'straightBack', 'rerunAll']
const [one, two, three, four] = ['one', 'two', 'three', 'four'].map((id) => actor(id, id)) as [
  typeof author,
  typeof author,
  typeof author,
  typeof author,
]
const workflow = order([
  step('one'),
  step('two', { afterReturn: 'straightBack', deadline: { workdays: 5 } }),
  step('three', { sendBackTo: ['one', 'two'], afterSendBack: policies, mayEdit: true }),
  step('four', { sendBackTo: ['two'] }),
])
const submitted = after(workflow, aRun(), by(author, 'submit'))
const atTwo = after(workflow, submitted, by(one, 'approve'))
const atThree = after(workflow, atTwo, by(two, 'approve'))
const atFour = after(workflow, atThree, by(three, 'approve'))
const other = { contentHash: 'other' }

describe('a return to the author', () => {
  const returned = after(workflow, submitted, by(one, 'return'))

  it('leaves nobody waiting and no clock running', () => {
    expect(returned).toMatchObject({ status: 'returned', step: null, dueAt: null })
    expect(returned.visit.pool).toBe(null)
  })

  it('has every step again after it, from the first', () => {
    const again = after(workflow, after(workflow, atThree, by(three, 'return')), by(author, 'submit'))
    expect([placed(again), again.approvals, again.round]).toEqual(['one', [], 2])
  })

  it('tells in the history whose approvals ended when it is handed in again', () => {
    const back = after(workflow, atThree, by(three, 'return'))
    expect(planOf(workflow, back, by(author, 'submit')).details).toEqual({ voided: ['one', 'two'] })
  })

  it('goes straight back to who returned it where the order says so, on the same text', () => {
    const again = after(workflow, after(workflow, atTwo, by(two, 'return')), by(author, 'submit'))
    expect([placed(again), signed(again)]).toEqual(['two', ['one one']])
    expect(again.visit.resume).toBe(null)
  })

  it('goes through every step where the text was changed', () => {
    const back = after(workflow, atTwo, by(two, 'return'))
    const again = after(workflow, back, by(author, 'submit', { facts: other }))
    expect([placed(again), again.approvals]).toEqual(['one', []])
  })

  it('stops the clock, and what was left of it goes on', () => {
    const back = after(workflow, atTwo, by(two, 'return', { facts: { now: later(48) } }))
    expect(back.visit.resume).toEqual({ policy: 'straightBack', sender: 'two', workdaysLeft: 3 })
    const again = after(workflow, back, by(author, 'submit', { facts: { now: later(24 * 14) } }))
    // Two weeks later, three working days from that Monday.
    expect(again.dueAt).toBe(later(24 * 17))
  })

  it('leaves a day at least to a step whose time was over', () => {
    const back = after(workflow, atTwo, by(two, 'return', { facts: { now: later(24 * 30) } }))
    expect(back.visit.resume).toMatchObject({ workdaysLeft: 1 })
  })

  it('makes whoever hands it in an author for good', () => {
    const shared = { ...returned, authors: [author.id, 'colleague'] }
    const again = after(workflow, shared, by(actor('colleague'), 'submit'))
    expect([again.authors, again.submittedBy]).toEqual([[author.id, 'colleague'], 'colleague'])
  })

  it('can be withdrawn by the author only where nobody approved before', () => {
    expect(refusals(workflow, returned, by(author, 'withdraw'))).toEqual([])
    expect(refusals(workflow, after(workflow, atTwo, by(two, 'return')), by(author, 'withdraw'))).toEqual([
      'alreadyReviewed',
    ])
  })
})

describe('what ends a run', () => {
  it.each([
    ['a rejection', atTwo, by(two, 'reject'), 'rejected'],
    ['a withdrawal', submitted, by(author, 'withdraw'), 'withdrawn'],
  ] as const)('is %s, which leaves nobody waiting', (_, run, act, status) => {
    const ended = after(workflow, run, act)
    expect(ended).toMatchObject({ status, step: null, dueAt: null })
    expect(ended.visit).toMatchObject({ pool: null, seats: [], resume: null, undo: null })
  })
})

describe('a sending back to an earlier step', () => {
  const sendBack = (resume: ResumePolicy | undefined, to = 'one') =>
    by(three, 'sendBack', { to, ...(resume ? { resume } : {}) })

  it('is followed by every step from there on, unless said otherwise', () => {
    const run = after(workflow, atThree, sendBack(undefined, 'two'))
    expect([placed(run), signed(run), run.visit.resume]).toEqual([
      'two',
      ['one one'],
      { policy: 'rerunFrom', sender: 'three', workdaysLeft: null },
    ])
    const back = after(workflow, run, by(two, 'approve'))
    expect([placed(back), back.visit.resume]).toEqual(['three', null])
  })

  it('goes straight back to who sent it where the text is the one the others approved', () => {
    const run = after(workflow, atThree, sendBack('straightBack'))
    expect([placed(run), signed(run)]).toEqual(['one', ['two two']])
    const back = after(workflow, run, by(one, 'approve'))
    expect([placed(back), signed(back)]).toEqual(['three', ['two two', 'one one']])
  })

  it('has every step again, the first included, where that is asked', () => {
    const run = after(workflow, atThree, sendBack('rerunAll', 'two'))
    expect([placed(run), signed(run)]).toEqual(['two', []])
    const again = after(workflow, run, by(two, 'approve'))
    expect([placed(again), signed(again)]).toEqual(['one', []])
    expect(placed(after(workflow, again, by(one, 'approve'), by(two, 'approve')))).toBe('three')
  })

  it('tells in the history what is to follow, and whose approvals ended', () => {
    expect(planOf(workflow, atThree, sendBack('rerunAll', 'two')).details).toEqual({
      resume: 'rerunAll',
      voided: ['one', 'two'],
    })
  })

  it('voids nothing where nothing was approved', () => {
    const direct = order([step('one'), step('two', { roles: ['one', 'two'], sendBackTo: ['one'] })])
    const run = inReview('two')
    expect(planOf(direct, run, by(two, 'sendBack', { to: 'one' })).details).toEqual({ resume: 'rerunFrom' })
  })

  it('ends approvals of another text than the one that goes back', () => {
    const run = after(workflow, atThree, { ...sendBack('straightBack'), facts: other })
    expect([placed(run), run.approvals, run.contentHash]).toEqual(['one', [], 'other'])
  })

  it('is refused with a continuation the order does not offer', () => {
    const act = by(four, 'sendBack', { to: 'two', resume: 'straightBack' })
    expect(refusals(workflow, atFour, act)).toEqual(['notAllowedAtStep'])
  })

  it('is refused to a step it may not go to', () => {
    expect(refusals(workflow, atFour, by(four, 'sendBack', { to: 'one' }))).toEqual(['targetRequired'])
    expect(refusals(workflow, atFour, by(four, 'sendBack'))).toEqual(['targetRequired'])
  })

  it('is refused where nobody there could sign', () => {
    const hard = order([step('one', { quorum: { kind: 'all' } }), step('two', { sendBackTo: ['one'] })])
    expect(refusals(hard, inReview('two'), by(two, 'sendBack', { to: 'one' }))).toEqual(['nobodyToSign'])
  })

  it('keeps its own memory where a step that has it sends it back further', () => {
    const down = after(workflow, atFour, by(four, 'sendBack', { to: 'two' }))
    expect([placed(down), signed(down)]).toEqual(['two', ['one one']])
    const up = after(workflow, down, by(two, 'approve'), by(three, 'approve'))
    expect([placed(up), signed(up)]).toEqual(['four', ['one one', 'two two', 'three three']])
  })
})

describe('taking a decision back (拿回)', () => {
  it('puts the run where it stood, with the approvals of then', () => {
    const back = after(workflow, atThree, by(two, 'takeBack'))
    expect([placed(back), signed(back), back.dueAt]).toEqual(['two', ['one one'], atTwo.dueAt])
    expect(back.rev).toBe(atThree.rev + 1)
    expect(back.visit).toEqual({ ...atTwo.visit, undo: null })
  })

  it('works for a sending back', () => {
    const sent = after(workflow, atThree, by(three, 'sendBack', { to: 'one' }))
    const back = after(workflow, sent, by(three, 'takeBack'))
    expect([placed(back), signed(back)]).toEqual(['three', ['one one', 'two two']])
  })

  it('works for one’s own vote while others have still to sign', () => {
    const voting = order([step('one', { quorum: { kind: 'count', n: 2 } })])
    const run = after(voting, inReview('one'), by(one, 'approve'), by(one, 'takeBack'))
    expect([placed(run), run.approvals]).toEqual(['one', []])
  })

  it('is refused to everybody else', () => {
    expect(refusals(workflow, atThree, by(one, 'takeBack'))).toEqual(['notNow'])
    expect(refusals(workflow, atThree, by(three, 'takeBack'))).toEqual(['notNow'])
  })

  it.each([
    ['claimed it', by(three, 'claim')],
    ['asked for an opinion on it', by(three, 'delegate', { people: [four] })],
    ['called a signer in', by(three, 'addSigner', { people: [actor('five')] })],
    ['handed it on', by(three, 'transfer', { people: [actor('five')] })],
  ])('is refused once somebody %s', (_, touch) => {
    expect(refusals(workflow, after(workflow, atThree, touch), by(two, 'takeBack'))).toEqual(['notNow'])
  })

  it('is still possible after a mere remark or reminder', () => {
    const remarked = after(workflow, atThree, by(three, 'comment'), by(author, 'remind'))
    expect(refusals(workflow, remarked, by(two, 'takeBack'))).toEqual([])
  })

  it('is possible once', () => {
    const back = after(workflow, atThree, by(two, 'takeBack'))
    expect(refusals(workflow, back, by(two, 'takeBack'))).toEqual(['notNow'])
  })

  it('is refused on a text that has changed since', () => {
    expect(refusals(workflow, atThree, by(two, 'takeBack', { facts: other }))).toEqual(['contentChanged'])
  })

  it('is refused where going forward again would pass over steps', () => {
    // The third step changed the text: what came before it starts over.
    const over = after(workflow, atThree, by(three, 'approve', { facts: other }))
    expect(placed(over)).toBe('one')
    expect(refusals(workflow, over, by(three, 'takeBack', { facts: other }))).toEqual(['alreadyTouched'])
  })

  it('is refused for what the clock did', () => {
    const automatic = order([step('one', { deadline: { workdays: 1, onTimeout: 'approve' } }), step('two')])
    const run: RunState = inReview('one', { dueAt: later(24), visit: visit() })
    const passed = after(automatic, run, by(clock, 'timeout', { facts: { now: later(24) } }))
    expect([placed(passed), passed.visit.undo]).toEqual(['two', null])
  })

  it('refuses a run that remembers nothing', () => {
    const run = inReview('two', { visit: visit(), approvals: [approval('one', 'one')] })
    expect(refusals(workflow, run, by(one, 'takeBack', { facts: { now: monday } }))).toEqual(['notNow'])
  })
})
