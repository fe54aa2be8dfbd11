import { describe, expect, it } from 'vitest'
import { mayEditContent } from '../../../plugins/review-workflow'
import { eventHash, type ChainedEvent } from '../../../plugins/review-workflow/core/chain'
import { definitionHash, edgesOf, nextStep, placeOf } from '../../../plugins/review-workflow/core/definition'
import { describeSteps } from '../../../plugins/review-workflow/core/describeSteps'
import { boundHash } from '../../../plugins/review-workflow/core/editing'
import type { RunState } from '../../../plugins/review-workflow/core/types'
import { issueSignOff, itemReview } from '../../../src/server/review/definitions'
import { aRun, author, chief, definition, editor, inReview } from './support'

describe('the moves of a definition', () => {
  it('are those of its steps in their order, and no others', () => {
    expect(edgesOf(definition).map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'draft > step:first',
      'returned > step:first',
      'draft > withdrawn',
      'returned > withdrawn',
      'step:first > withdrawn',
      'step:first > step:second',
      'step:first > returned',
      'step:first > rejected',
      'step:second > step:third',
      'step:second > returned',
      'step:third > approved',
      'step:third > rejected',
    ])
  })

  it('are none without a step', () => {
    expect(() => edgesOf({ ...definition, steps: [] })).toThrow('no step')
  })

  it.each([itemReview, issueSignOff])('of $key reach the approval only through every step', (real) => {
    const edges = edgesOf(real)
    const order = ['draft', ...real.steps.map(({ id }) => `step:${id}`), 'approved']
    for (const [index, place] of order.entries()) {
      const intoPlace = edges.filter(({ to, from }) => to === place && from !== 'returned')
      expect(intoPlace.map(({ from }) => from)).toEqual(index === 0 ? [] : [order[index - 1]])
    }
  })

  it('know what comes next, and where the order ends', () => {
    expect(nextStep(definition, 'first')?.id).toBe('second')
    expect([
      nextStep(definition, 'third'),
      nextStep(definition, 'unknown'),
      nextStep(definition, null),
    ]).toEqual([null, null, null])
    expect([placeOf('inReview', 'first'), placeOf('draft', null)]).toEqual(['step:first', 'draft'])
  })
})

describe('a definition’s hash', () => {
  it('changes with what it says and not with how it is written down', () => {
    expect(definitionHash({ ...definition })).toBe(definitionHash(definition))
    expect(definitionHash({ ...definition, allowSameApprover: true })).not.toBe(definitionHash(definition))
  })
})

describe('how far a run has come', () => {
  const states = (run: Pick<RunState, 'status' | 'step'>) =>
    describeSteps({ ...run, definition }).map(({ state }) => state)

  it('is shown step by step', () => {
    expect(states(inReview('second'))).toEqual(['done', 'current', 'ahead'])
    expect(states(aRun())).toEqual(['ahead', 'ahead', 'ahead'])
    expect(states(aRun({ status: 'approved' }))).toEqual(['done', 'done', 'done'])
    expect(states(aRun({ status: 'returned' }))).toEqual(['ahead', 'ahead', 'ahead'])
  })
})

describe('who may write when', () => {
  const approved = { approvals: [{ step: 'first', actor: 'editor' }], contentHash: 'text' }
  const cases: [string, RunState, typeof author | null, boolean][] = [
    ['an author their draft', aRun(), author, true],
    ['an author what was returned', aRun({ status: 'returned' }), author, true],
    ['somebody else that draft', aRun(), editor, false],
    ['the program a draft', aRun(), null, true],
    ['an author what is under review', inReview('first'), author, false],
    ['a step that may edit, before the first approval', inReview('first'), editor, true],
    ['a step that may edit, after it', inReview('first', approved), editor, false],
    ['a step that may not edit', inReview('second'), chief, false],
    ['the program what is under review', inReview('first'), null, false],
    ['anybody what is approved', aRun({ status: 'approved' }), editor, false],
    ['anybody what was withdrawn', aRun({ status: 'withdrawn' }), author, false],
  ]
  it.each(cases)('%s', (_, run, by, expected) => expect(mayEditContent(definition, run, by)).toBe(expected))

  it('a text is bound once somebody answers for it, and while nobody may correct it', () => {
    const bound = (run: RunState) => boundHash(definition, run)
    expect(bound(inReview('second'))).toBe('text')
    expect(bound(inReview('first', approved))).toBe('text')
    expect(bound(aRun({ status: 'approved', contentHash: 'text' }))).toBe('text')
    const free = [
      inReview('first'),
      aRun({ status: 'returned', contentHash: 'text' }),
      aRun({ status: 'rejected', contentHash: 'text' }),
      aRun(),
    ]
    expect(free.map(bound)).toEqual([null, null, null, null])
  })
})

describe('the chain of history', () => {
  const event: ChainedEvent = {
    run: 'r',
    rev: 1,
    round: 1,
    action: 'submit',
    from: 'draft',
    to: 'step:first',
    actor: 'a',
    actorKind: 'user',
    actorName: 'n',
    reason: null,
    reasonCode: null,
    gates: {},
    contentHash: 'h',
    at: '2026-01-01T00:00:00.000Z',
    via: 'api',
  }
  it.each(Object.keys(event))('breaks when %s of an event changes', (key) => {
    const changed = { ...event, [key]: key === 'gates' ? { facts: true } : 'changed' }
    expect(eventHash('before', changed)).not.toBe(eventHash('before', event))
  })
  it('breaks when the event before is another', () => {
    expect(eventHash('other', event)).not.toBe(eventHash('before', event))
    expect(eventHash(null, event)).not.toBe(eventHash('before', event))
  })
})
