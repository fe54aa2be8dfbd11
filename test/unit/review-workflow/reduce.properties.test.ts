import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionIds } from '../../../plugins/review-workflow/core/actions'
import { edgesOf, placeOf } from '../../../plugins/review-workflow/core/definition'
import { reduce } from '../../../plugins/review-workflow/core/reduce'
import type {
  RunState,
  TransitionInput,
  WorkflowDefinition,
} from '../../../plugins/review-workflow/core/types'
import { aRun } from './support'

const label = { zh: '', en: '' }
const roles = ['r1', 'r2', 'r3']

const definitions: fc.Arbitrary<WorkflowDefinition> = fc
  .array(
    fc.record({
      roles: fc.subarray(roles, { minLength: 1 }),
      gates: fc.subarray(['g1', 'g2']).map((ids) => ids.map((id) => ({ id, label, required: id === 'g1' }))),
      mayEdit: fc.boolean(),
      mayReturn: fc.boolean(),
      mayReject: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((steps) => ({
    key: 'k',
    version: 1,
    label,
    steps: steps.map((step, index) => ({ ...step, id: `s${index}`, label })),
    rejectReasons: [{ code: 'no', label }],
  }))

const wild: fc.Arbitrary<TransitionInput> = fc.record({
  action: fc.constantFrom(...actionIds),
  actor: fc.record({
    kind: fc.constantFrom('user' as const, 'author' as const),
    id: fc.constantFrom('author', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'),
    name: fc.constant('n'),
    roles: fc.subarray(roles, { minLength: 1 }),
    scope: fc.constantFrom('here', 'there'),
  }),
  contentHash: fc.constantFrom('text', 'other'),
  reason: fc.constantFrom('because', ''),
  reasonCode: fc.constantFrom('no', 'unknown'),
  gates: fc.constantFrom<Record<string, boolean>>({ g1: true }, { g1: true, g2: true }, {}),
})

/** People who mostly know what they do: otherwise few runs would come far. */
const sensible: fc.Arbitrary<TransitionInput> = wild.chain((input) =>
  fc
    .constantFrom('submit' as const, 'approve' as const, 'approve' as const, 'approve' as const)
    .map((action) => ({
      ...input,
      action,
      actor: { ...input.actor, roles, scope: 'here', ...(action === 'submit' ? { id: 'author' } : {}) },
      contentHash: 'text',
      gates: { g1: true },
    })),
)
const inputs = fc.oneof({ arbitrary: sensible, weight: 3 }, { arbitrary: wild, weight: 2 })

const place = ({ status, step }: RunState) => placeOf(status, step)

describe('whatever people try, in whatever order', () => {
  it('a run moves along the edges of its definition only, one revision at a time, by two persons', () => {
    let moves = 0
    let ends = 0
    fc.assert(
      fc.property(definitions, fc.array(inputs, { minLength: 5, maxLength: 60 }), (definition, attempts) => {
        const edges = edgesOf(definition).map(({ from, to }) => `${from}>${to}`)
        let run = aRun()
        for (const input of attempts) {
          const before = structuredClone(run)
          const decision = reduce(definition, run, input)
          expect(run).toEqual(before)
          expect(reduce(definition, run, input)).toEqual(decision)
          if (!decision.ok) {
            expect(decision.reasons.length).toBeGreaterThan(0)
            continue
          }
          const { next } = decision.plan
          run = { ...run, ...next }
          moves += 1
          expect(edges).toContain(`${place(before)}>${place(run)}`)
          expect(run.rev).toBe(before.rev + 1)
          expect(run.authors).toEqual(expect.arrayContaining(before.authors))
          expect(run.status === 'inReview').toBe(run.step !== null)
          // The approvals of a round are the steps from the first on, each once, by different people, never an author.
          expect(run.approvals.map(({ step }) => step)).toEqual(
            definition.steps.slice(0, run.approvals.length).map(({ id }) => id),
          )
          expect(new Set(run.approvals.map((approval) => approval.actor)).size).toBe(run.approvals.length)
          expect(run.approvals.filter((approval) => run.authors.includes(approval.actor))).toEqual([])
          if (run.status === 'approved') {
            ends += 1
            expect(run.approvals).toHaveLength(definition.steps.length)
          }
          if (input.action === 'submit')
            expect({ round: run.round, approvals: run.approvals }).toEqual({
              round: before.round + 1,
              approvals: [],
            })
        }
      }),
      { numRuns: 1_000, seed: 20_261_122 },
    )
    console.log(`reducer: 1000 runs of up to 60 attempts, ${moves} moves, ${ends} runs approved`)
    expect(ends).toBeGreaterThan(200)
  })

  it('nothing leaves an ended run', () => {
    const ended = fc.constantFrom('approved' as const, 'rejected' as const, 'withdrawn' as const)
    fc.assert(
      fc.property(definitions, ended, inputs, (definition, status, input) => {
        expect(reduce(definition, aRun({ status }), input).ok).toBe(false)
      }),
    )
  })
})
