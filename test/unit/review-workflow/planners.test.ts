import { describe, expect, it } from 'vitest'
import { planners } from '../../../plugins/review-workflow/core/plans'
import type { Case } from '../../../plugins/review-workflow/core/reduce'
import type { ActionId, RunState, StepDefinition } from '../../../plugins/review-workflow/core/types'
import {
  actor,
  approval,
  aRun,
  by,
  chief,
  clock,
  definition,
  editor,
  factsWith,
  inReview,
  order,
  refusals,
  seat,
  step,
  visit,
} from './support'

const second = definition.steps[1] ?? step('second')

/** An act as the rules would never let it come to a planner: nobody named, no place, no step. */
const bare = (action: ActionId, run: RunState, at: StepDefinition | null = second): Case => ({
  definition,
  run,
  given: run.approvals,
  step: at,
  request: { action, actor: chief },
  facts: factsWith(),
})
const outcome = (action: ActionId, run: RunState, at?: StepDefinition | null) =>
  planners[action](bare(action, run, at), null)

describe('a planner that is given less than it needs', () => {
  it.each(['transfer', 'delegate'] as const)('leaves the run as it is: %s to nobody', (action) => {
    expect(outcome(action, inReview('second'))).toEqual({ next: {} })
  })

  it('gives nobody a copy, calls nobody in, and lets nobody off', () => {
    expect(outcome('cc', inReview('second'))).toEqual({ next: {}, details: { people: [] } })
    const run = inReview('second', { visit: visit({ pool: null }) })
    expect(outcome('addSigner', run)).toMatchObject({ next: { visit: { seats: [] } } })
    expect(outcome('removeSigner', inReview('second'))).toMatchObject({ details: { people: [] } })
  })

  it('refuses to leave a step without signers, even one it does not know', () => {
    const run = inReview('second', {
      visit: visit({ pool: null, seats: [seat(editor, { state: 'signed' })] }),
    })
    expect(outcome('removeSigner', run, null)).toMatchObject({
      reasons: [{ code: 'nobodyToSign', context: { step_zh: '', step_en: '' } }],
    })
  })

  it('takes back nothing where nothing was decided, and hands back nothing where nothing was asked', () => {
    expect(outcome('takeBack', inReview('second'))).toMatchObject({ reasons: [{ code: 'notNow' }] })
    expect(outcome('handBack', inReview('second'))).not.toHaveProperty('details')
  })

  it('passes no step that is not there, by itself', () => {
    expect(outcome('timeout', aRun(), null)).toMatchObject({ reasons: [{ code: 'notAllowedAtStep' }] })
  })

  it('goes to the first step, where none is said', () => {
    expect(outcome('sendBack', aRun({ approvals: [approval('first', editor.id)] }))).toMatchObject({
      next: { step: 'first', visit: { resume: { sender: '' }, undo: { step: '' } } },
    })
    expect(outcome('return', aRun(), null)).toMatchObject({ next: { visit: { resume: { sender: '' } } } })
    expect(outcome('approve', aRun({ contentHash: 'text' }), null)).toMatchObject({
      next: { step: 'second' },
    })
  })

  it('counts a vote from no place as one', () => {
    const weighty = step('first', { quorum: { kind: 'weight', n: 1, weights: {} } })
    expect(outcome('approve', inReview('first'), weighty)).toMatchObject({
      next: { approvals: [{ weight: 1 }] },
    })
  })

  it('hands on the place of a step that has none of its own, in the first turn', () => {
    const run = inReview('second', { visit: visit({ pool: null }) })
    const place = { seat: null, onBehalfOf: null, voter: chief }
    const one = bare('transfer', run)
    const request = { ...one.request, people: [editor] }
    expect(planners.transfer({ ...one, request }, place)).toMatchObject({
      next: { visit: { seats: [{ turn: 0 }] } },
    })
  })

  it('has nowhere to go in an order without a step', () => {
    const one = { ...bare('submit', aRun(), null), definition: order([]) }
    expect(() => planners.submit(one, null)).toThrow('no step')
  })
})

describe('a run at a step that its definition does not know', () => {
  it('is nobody’s, not even the clock’s', () => {
    for (const action of ['approve', 'return', 'reject', 'claim'] as const)
      expect(refusals(definition, inReview('nowhere'), by(editor, action))).toContain('notYourStep')
    expect(refusals(definition, inReview('nowhere'), by(clock, 'timeout'))).toEqual(['notAllowedAtStep'])
    expect(refusals(definition, inReview('nowhere'), by(actor('x'), 'approve'))).toContain('notYourStep')
  })
})
