import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transition, WorkflowError } from '../../../plugins/review-workflow'
import { openApplication, type TestApplication } from '../../support/database'
import { buildItem, buildOffice, buildUser, requestOf, type Office } from '../../support/factories'
import type { User } from '../../../src/payload-types'

const people = 20
const rounds = 20
const gates = { factual: true, content: true, wording: true }

describe('concurrent approvals of one item', () => {
  let app: TestApplication
  let office: Office
  let editors: User[]

  beforeAll(async () => {
    app = await openApplication('concurrency')
    office = await buildOffice(app.payload)
    editors = await Promise.all(
      Array.from({ length: people }, () => buildUser(app.payload, { body: office.body, roles: ['editor'] })),
    )
  })
  afterAll(() => app.close())

  it(`by ${people} entitled people: exactly one succeeds and ${people - 1} hear of a conflict, ${rounds} times over`, async () => {
    const since = Date.now()
    for (let round = 0; round < rounds; round += 1) {
      const item = await buildItem(app.payload, office, { at: 'initialReview' })
      const outcomes = await Promise.allSettled(editors.map((editor) => approve(editor, item.id)))
      expect(tally(outcomes)).toEqual({ succeeded: 1, 'workflow.conflict': people - 1 })
    }
    const { rows } = await app.pool
      .query(`select count(*)::int as approvals, count(distinct run_id)::int as runs
      from workflow_events where action = 'approve'`)
    expect(rows).toEqual([{ approvals: rounds, runs: rounds }])
    console.log(
      `${rounds} × ${people} approvals at once: ${rounds} won, ${rounds * (people - 1)} conflicts, 0 other (${Date.now() - since} ms)`,
    )
  })

  it('by one person pressing twice with one key: one event, and both are answered with the new state', async () => {
    const item = await buildItem(app.payload, office, { at: 'initialReview' })
    const results = await Promise.all([
      approve(office.editor, item.id, 'one-press'),
      approve(office.editor, item.id, 'one-press'),
    ])
    expect(results.map(({ rev, step }) => ({ rev, step }))).toEqual([
      { rev: 2, step: 'review' },
      { rev: 2, step: 'review' },
    ])
  })

  async function approve(user: User, id: string, idempotencyKey?: string) {
    const req = await requestOf(app.payload, user)
    return transition({
      req,
      collection: 'items',
      id,
      action: 'approve',
      rev: 1,
      gates,
      ...(idempotencyKey ? { idempotencyKey } : {}),
    })
  }
})

function tally(outcomes: PromiseSettledResult<unknown>[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const outcome of outcomes) {
    const name = outcome.status === 'fulfilled' ? 'succeeded' : nameOf(outcome.reason)
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

const nameOf = (error: unknown): string => (error instanceof WorkflowError ? error.code : String(error))
