import { describe, expect, it } from 'vitest'
import { boundHash, isShaping, mayEditContent } from '../../../plugins/review-workflow/core/editing'
import type { Actor, RunState } from '../../../plugins/review-workflow/core/types'
import {
  approval,
  aRun,
  author,
  chief,
  clock,
  definition,
  editor,
  inReview,
  proxyOf,
  seat,
  step,
  stranger,
  visit,
} from './support'

const approved = { approvals: [approval('first', 'editor')] }

describe('who may write when', () => {
  const seated = (state: 'open' | 'signed') =>
    inReview('first', { visit: visit({ pool: null, seats: [seat(stranger, { state })] }) })
  const cases: [string, RunState, Actor | null, boolean][] = [
    ['an author their draft', aRun(), author, true],
    ['an author what was returned', aRun({ status: 'returned' }), author, true],
    ['somebody else that draft', aRun(), editor, false],
    ['anybody a draft that is nobody’s', aRun({ authors: [] }), stranger, true],
    ['the program a draft', aRun(), null, true],
    ['the clock a draft', aRun(), clock, true],
    ['an author what is under review', inReview('first'), author, false],
    ['a step that may edit, before its first approval', inReview('first'), editor, true],
    ['a step that may edit, after it', inReview('first', approved), editor, false],
    ['a proxy of such a step', inReview('first'), proxyOf(stranger, editor), true],
    ['whoever has a seat at such a step', seated('open'), stranger, true],
    ['whoever has signed there', seated('signed'), stranger, false],
    ['whoever holds a step that belongs to seats', seated('open'), editor, false],
    ['a step that may not edit', inReview('second'), chief, false],
    ['the program what is under review', inReview('first'), null, false],
    ['anybody what is approved', aRun({ status: 'approved' }), editor, false],
    ['anybody what was withdrawn', aRun({ status: 'withdrawn' }), author, false],
  ]
  it.each(cases)('%s', (_, run, who, expected) => expect(mayEditContent(definition, run, who)).toBe(expected))

  it('colleagues a draft that is shared, and nothing beyond', () => {
    const may = (run: RunState) => mayEditContent(definition, run, stranger, { sharedDrafts: true })
    expect([aRun(), aRun({ status: 'returned' }), inReview('first')].map(may)).toEqual([true, true, false])
  })
})

describe('a text is bound', () => {
  const bound = (run: RunState) => boundHash(definition, run)
  it.each([
    ['where nobody may correct it', inReview('second')],
    ['once somebody answers for it', inReview('first', approved)],
    ['when it is approved', aRun({ status: 'approved', contentHash: 'text' })],
  ])('%s', (_, run) => expect(bound(run)).toBe('text'))

  it.each([
    ['at a step that still shapes it', inReview('first')],
    ['with its author', aRun({ status: 'returned', contentHash: 'text' })],
    ['after it was rejected', aRun({ status: 'rejected', contentHash: 'text' })],
    ['as a draft', aRun()],
  ])('not %s', (_, run) => expect(bound(run)).toBe(null))

  it('by approvals of this step, not of others', () => {
    const second = step('second', { mayEdit: true })
    expect(isShaping(second, approved)).toBe(true)
    expect(isShaping(second, { approvals: [approval('second', 'x')] })).toBe(false)
    expect(isShaping(null, approved)).toBe(false)
  })
})
