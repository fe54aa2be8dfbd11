import { describe, expect, it } from 'vitest'
import type { ActionId, Actor } from '../../../plugins/review-workflow'
import { actionIds, actionRules } from '../../../plugins/review-workflow/core/actions'
import { describeActions } from '../../../plugins/review-workflow/core/describe'
import { reduce } from '../../../plugins/review-workflow/core/reduce'
import type { RunState, TransitionInput } from '../../../plugins/review-workflow/core/types'
import { actor, aRun, author, chair, chief, definition, editor, everyStatus, inReview } from './support'

const complete = { reason: 'because', reasonCode: 'low_value', gates: { facts: true, policy: true } }

const decide = (run: RunState, action: ActionId, by: Actor, change: Partial<TransitionInput> = {}) =>
  reduce(definition, run, { action, actor: by, contentHash: 'text', ...complete, ...change })

const reasons = (...args: Parameters<typeof decide>): string[] => {
  const decision = decide(...args)
  return decision.ok ? [] : decision.reasons.map(({ code }) => code)
}

describe('an action', () => {
  const cells = actionIds.flatMap((action) => everyStatus.map((status) => [action, status] as const))

  it.each(cells)('%s from %s is possible exactly where the table says', (action, status) => {
    const run = status === 'inReview' ? inReview('first') : aRun({ status })
    const rightPerson = actionRules[action].by === 'author' ? author : editor
    expect(decide(run, action, rightPerson).ok).toBe(actionRules[action].from.includes(status))
  })

  it.each(cells)('%s from %s is for nobody who has no part in it', (action, status) => {
    const run = status === 'inReview' ? inReview('first') : aRun({ status })
    expect(decide(run, action, actor('stranger', 'reader')).ok).toBe(false)
  })
})

const refusals: [string, string[], string[]][] = [
  ['approving at somebody else’s step', reasons(inReview('first'), 'approve', chief), ['notYourStep']],
  [
    'approving in another body',
    reasons(inReview('first'), 'approve', { ...editor, scope: 'elsewhere' }),
    ['notYourStep'],
  ],
  [
    'approving what one wrote',
    reasons(inReview('first'), 'approve', { ...editor, id: author.id }),
    ['isAuthor'],
  ],
  [
    'returning what one wrote',
    reasons(inReview('first'), 'return', { ...editor, id: author.id }),
    ['isAuthor'],
  ],
  [
    'approving a second step of the round',
    reasons(inReview('second', { approvals: [{ step: 'first', actor: 'chief' }] }), 'approve', chief),
    ['approvedEarlierStep'],
  ],
  [
    'approving a text that changed since the first approval',
    reasons(inReview('second', { approvals: [{ step: 'first', actor: 'editor' }] }), 'approve', chief, {
      contentHash: 'other',
    }),
    ['contentChanged'],
  ],
  [
    'approving without a required gate',
    reasons(inReview('first'), 'approve', editor, { gates: { style: true } }),
    ['gateRequired'],
  ],
  [
    'approving with a gate that says no',
    reasons(inReview('first'), 'approve', editor, { gates: { facts: false } }),
    ['gateRequired'],
  ],
  [
    'returning without a reason',
    reasons(inReview('first'), 'return', editor, { reason: ' \n' }),
    ['reasonRequired'],
  ],
  [
    'rejecting with an unknown code',
    reasons(inReview('first'), 'reject', editor, { reasonCode: 'x' }),
    ['reasonCodeRequired'],
  ],
  [
    'rejecting with nothing',
    reasons(inReview('first'), 'reject', editor, { reason: '', reasonCode: '' }),
    ['reasonRequired', 'reasonCodeRequired'],
  ],
  ['rejecting where a step may not', reasons(inReview('second'), 'reject', chief), ['notAllowedAtStep']],
  ['returning where a step may not', reasons(inReview('third'), 'return', chair), ['notAllowedAtStep']],
  ['submitting somebody else’s draft', reasons(aRun(), 'submit', editor), ['notAuthor']],
  ['withdrawing somebody else’s draft', reasons(aRun(), 'withdraw', editor), ['notAuthor']],
  [
    'withdrawing what was approved once',
    reasons(inReview('second', { approvals: [{ step: 'first', actor: 'editor' }] }), 'withdraw', author),
    ['alreadyReviewed'],
  ],
  ['submitting twice', reasons(inReview('first'), 'submit', author), ['wrongStatus']],
  [
    'doing everything wrong at once, and hearing all of it',
    reasons(inReview('first'), 'approve', { ...chief, id: author.id }, { gates: {} }),
    ['notYourStep', 'isAuthor', 'gateRequired'],
  ],
]

describe('the reducer refuses', () => {
  it.each(refusals)('%s', (_, given, expected) => expect(given).toEqual(expected))

  it('nothing of a step held by another of its roles', () => {
    expect(decide(inReview('second'), 'approve', actor('other', 'deputy')).ok).toBe(true)
  })

  it('nothing of one person at two steps where the definition says so', () => {
    const run = inReview('second', { approvals: [{ step: 'first', actor: 'chief' }] })
    const relaxed = { ...definition, allowSameApprover: true }
    expect(
      reduce(relaxed, run, { action: 'approve', actor: chief, contentHash: 'text', ...complete }).ok,
    ).toBe(true)
  })
})

describe('what a person is shown', () => {
  it('is what the reducer will decide: enabled exactly when a complete form would pass', () => {
    const people = [author, editor, chief, chair, actor('stranger')]
    const runs = [
      aRun(),
      inReview('first'),
      inReview('second'),
      inReview('third'),
      ...everyStatus.map((status) => aRun({ status, step: null })),
    ]
    for (const run of runs) {
      for (const by of people) {
        for (const { id, enabled } of describeActions(definition, run, by, 'text')) {
          expect({ id, enabled }).toEqual({ id, enabled: decide(run, id, by).ok })
        }
      }
    }
  })
})
