import { describe, expect, it } from 'vitest'
import { edgesOf, findStep, holdsAnyStep, placeOf } from '../../../plugins/review-workflow/core/definition'
import { describeSteps } from '../../../plugins/review-workflow/core/describeSteps'
import { WorkflowError } from '../../../plugins/review-workflow/core/errors'
import type { RunState, WorkflowDefinition } from '../../../plugins/review-workflow/core/types'
import { eventHash, type ChainedEvent } from '../../../plugins/review-workflow/store/chain'
import { definitionHash } from '../../../plugins/review-workflow/store/hashes'
import { issueSignOff, itemReview } from '../../../src/server/review/definitions'
import { aRun, author, chair, definition, inReview, order, proxyOf, step, stranger } from './support'

const movesOf = (workflow: WorkflowDefinition) => edgesOf(workflow).map(({ from, to }) => `${from} > ${to}`)

describe('the moves of a definition', () => {
  it('are those of its steps in their order, and no others', () => {
    expect(movesOf(definition).sort()).toEqual(
      [
        'draft > step:first',
        'returned > step:first',
        'draft > withdrawn',
        'returned > withdrawn',
        'step:first > withdrawn',
        'step:first > step:first',
        'step:first > step:second',
        // Sent back by the second step, the first may lead straight to any step that approved this very text.
        'step:first > step:third',
        'step:first > returned',
        'step:first > rejected',
        'step:second > step:second',
        'step:second > step:third',
        'step:second > returned',
        'step:second > step:first',
        'step:third > step:third',
        'step:third > approved',
        'step:third > rejected',
        'step:third > step:second',
        'step:third > step:first',
      ].sort(),
    )
  })

  it('lead forward one step at a time where nothing is sent back', () => {
    const plain = order(['a', 'b', 'c', 'd'].map((id) => step(id)))
    const forward = movesOf(plain).filter(
      (move) => /^step:(\w) > step:(?!\1)\w$/.test(move) && move.charAt(5) < move.charAt(14),
    )
    expect(forward).toEqual(['step:a > step:b', 'step:b > step:c', 'step:c > step:d'])
  })

  it('lead back to the first step from anywhere, else one step, for what is taken back', () => {
    const plain = order(['a', 'b', 'c', 'd'].map((id) => step(id)))
    const back = movesOf(plain).filter(
      (move) => /^step:\w > step:\w$/.test(move) && move.charAt(5) > move.charAt(14),
    )
    expect(back.sort()).toEqual([
      'step:b > step:a',
      'step:c > step:a',
      'step:c > step:b',
      'step:d > step:a',
      'step:d > step:c',
    ])
  })

  it('lead from the author straight back to a step only where the order says so', () => {
    const straight = order([step('a'), step('b', { afterReturn: 'straightBack' })])
    expect(movesOf(straight)).toContain('returned > step:b')
    const barred = order([step('a'), step('b', { afterReturn: 'straightBack', mayReturn: false })])
    expect(movesOf(barred)).not.toContain('returned > step:b')
  })

  it('are each named once', () => {
    for (const workflow of [definition, itemReview, issueSignOff])
      expect(new Set(movesOf(workflow)).size).toBe(movesOf(workflow).length)
  })

  it('are none without a step', () => {
    expect(() => edgesOf(order([]))).toThrow('no step')
  })

  it.each([itemReview, issueSignOff])('of $key reach the approval from the last step alone', (real) => {
    const last = real.steps.at(-1)?.id ?? ''
    expect(edgesOf(real).filter(({ to }) => to === 'approved')).toEqual([
      { from: `step:${last}`, to: 'approved' },
    ])
  })

  it('are between places that have a name', () => {
    const places = [placeOf('inReview', 'first'), placeOf('draft', null), placeOf('inReview', null)]
    expect(places).toEqual(['step:first', 'draft', 'step:'])
    expect([
      findStep(definition, 'first')?.id,
      findStep(definition, 'none'),
      findStep(definition, null),
    ]).toEqual(['first', null, null])
  })
})

describe('the office', () => {
  it('is whoever holds a step of the order, or stands for somebody who does', () => {
    const isOffice = (who: typeof chair) => holdsAnyStep(definition, { scope: 'here' }, who)
    expect([chair, proxyOf(stranger, chair), stranger, author].map(isOffice)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('a definition’s hash', () => {
  it('changes with what it says and not with how it is written down', () => {
    expect(definitionHash({ ...definition })).toBe(definitionHash(definition))
    expect(definitionHash({ ...definition, allowSameApprover: true })).not.toBe(definitionHash(definition))
  })
  it('differs from body to body', () => {
    expect(definitionHash(definition, 'here')).not.toBe(definitionHash(definition))
    expect(definitionHash(definition, 'here')).not.toBe(definitionHash(definition, 'there'))
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

describe('the chain of history', () => {
  const event: Required<ChainedEvent> = {
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
    onBehalfOf: null,
    onBehalfOfName: null,
    details: null,
    address: null,
  }
  it.each(Object.keys(event))('breaks when %s of an event changes', (key) => {
    const isObject = key === 'gates' || key === 'details'
    const changed = { ...event, [key]: isObject ? { facts: true } : 'changed' }
    expect(eventHash('before', changed)).not.toBe(eventHash('before', event))
  })
  it('breaks when the event before is another', () => {
    expect(eventHash('other', event)).not.toBe(eventHash('before', event))
    expect(eventHash(null, event)).not.toBe(eventHash('before', event))
  })
})

describe('a refusal of the plugin', () => {
  it.each([
    ['workflow.notFound', 404],
    ['workflow.denied', 403],
    ['workflow.conflict', 409],
    ['workflow.frozen', 409],
    ['workflow.incomplete', 422],
    ['workflow.unavailable', 503],
  ] as const)('%s is answered with %i', (code, status) => {
    expect(new WorkflowError(code)).toMatchObject({
      code,
      status,
      message: code,
      name: 'WorkflowError',
      details: {},
    })
  })
})
