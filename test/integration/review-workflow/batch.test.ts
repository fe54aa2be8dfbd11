import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Item } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { buildItem, buildOffice, type Office } from '../../support/factories'
import { rest, signedIn } from '../../support/rest'

type Entry = { collection: string; document: string; rev: number; gates?: Record<string, unknown> }

describe('approving several at once', () => {
  let app: TestApplication
  let office: Office
  let token: string
  const gates = { factual: true, content: { ticked: true, note: '已核对' }, wording: true }

  beforeAll(async () => {
    app = await openApplication('batch')
    office = await buildOffice(app.payload)
    token = (await signedIn(app.payload, { body: office.body, roles: ['editor'] })).token
  })
  afterAll(() => app.close())

  const waiting = (): Promise<Item> => buildItem(app.payload, office, { at: 'initialReview' })
  const entry = (item: Item, rest: Partial<Entry> = {}): Entry => ({
    collection: 'items',
    document: item.id,
    rev: 1,
    gates,
    ...rest,
  })
  const post = (entries: unknown, headers: Record<string, string> = {}, more: Record<string, unknown> = {}) =>
    rest(app.payload, 'POST', 'workflow-tasks/batch', {
      token,
      headers,
      body: { action: 'approve', entries, ...more },
    })
  const actionsOn = async (item: Item) => {
    const { rows } = await app.pool.query<{ action: string }>(
      `select e.action from workflow_events e join workflow_runs r on r.id = e.run_id where r.document = $1 order by e.seq`,
      [item.id],
    )
    return rows.map(({ action }) => action)
  }

  it('carries each out on its own, and says of each what came of it', async () => {
    const [good, unticked, stale, alsoGood] = [
      await waiting(),
      await waiting(),
      await waiting(),
      await waiting(),
    ]
    const answer = await post([
      entry(good),
      entry(unticked, { gates: { factual: true } }),
      entry(stale, { rev: 0 }),
      entry(alsoGood),
    ])
    expect(answer).toMatchObject({
      status: 200,
      body: {
        results: [
          { document: good.id, ok: true },
          {
            document: unticked.id,
            ok: false,
            code: 'workflow.incomplete',
            reasons: [{ code: 'gateRequired' }, { code: 'gateRequired' }],
          },
          { document: stale.id, ok: false, code: 'workflow.conflict' },
          { document: alsoGood.id, ok: true },
        ],
      },
    })
    expect(await actionsOn(good)).toEqual(['submit', 'approve'])
    expect(await actionsOn(alsoGood)).toEqual(['submit', 'approve'])
    expect(await actionsOn(unticked)).toEqual(['submit'])
    expect(await actionsOn(stale)).toEqual(['submit'])
  })

  it('keeps the remark and the notes with each', async () => {
    const pair = [await waiting(), await waiting()]
    await post(
      pair.map((item) => entry(item)),
      {},
      { reason: '情况属实，建议采用。' },
    )
    const { rows } = await app.pool.query<{ reason: string; gates: object }>(
      `select e.reason, e.gates from workflow_events e join workflow_runs r on r.id = e.run_id
       where r.document = any($1) and e.action = 'approve'`,
      [pair.map(({ id }) => id)],
    )
    expect(rows).toEqual([
      { reason: '情况属实，建议采用。', gates: { factual: true, content: true, wording: true } },
      { reason: '情况属实，建议采用。', gates: { factual: true, content: true, wording: true } },
    ])
  })

  it('does not do again what a first attempt with the same key has done', async () => {
    const [done, mended] = [await waiting(), await waiting()]
    const headers = { 'Idempotency-Key': 'batch-of-today' }
    await post([entry(done), entry(mended, { gates: {} })], headers)
    const again = await post([entry(done), entry(mended)], headers)
    expect(again.body).toMatchObject({ results: [{ ok: true }, { ok: true }] })
    expect(await actionsOn(done)).toEqual(['submit', 'approve'])
    expect(await actionsOn(mended)).toEqual(['submit', 'approve'])
  })

  it('lets two people press at once: each document is approved once', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, waiting))
    const other = await signedIn(app.payload, { body: office.body, roles: ['editor'] })
    const [mine, theirs] = await Promise.all([
      post(all.map((item) => entry(item))),
      rest(app.payload, 'POST', 'workflow-tasks/batch', {
        token: other.token,
        body: { action: 'approve', entries: all.map((item) => entry(item)) },
      }),
    ])
    const passed = [mine, theirs].flatMap(({ body }) =>
      (body as { results: { document: string; ok: boolean }[] }).results.filter(({ ok }) => ok),
    )
    expect(passed.map(({ document }) => document).sort()).toEqual(all.map(({ id }) => id).sort())
    for (const item of all) expect(await actionsOn(item)).toEqual(['submit', 'approve'])
  })

  it.each<[string, () => unknown, object]>([
    [
      'a document that is not there',
      () => [{ ...entry({ id: 'nothing' } as Item) }],
      { code: 'workflow.notFound' },
    ],
    [
      'a collection nobody reviews',
      () => [entry({ id: 'x' } as Item, { collection: 'users' })],
      { code: 'workflow.notFound' },
    ],
    [
      'a name every object has',
      () => [entry({ id: 'x' } as Item, { collection: 'constructor' })],
      { code: 'workflow.notFound' },
    ],
  ])('answers %s by its result', async (_, entries, result) => {
    expect(await post(entries())).toMatchObject({
      status: 200,
      body: { results: [{ ok: false, ...result }] },
    })
  })

  it.each<[string, unknown]>([
    ['more than fifty', Array.from({ length: 51 }, () => ({ collection: 'items', document: 'x', rev: 1 }))],
    ['none', []],
    ['what is no list', 'all'],
  ])('refuses %s', async (_, entries) => {
    expect(await post(entries)).toMatchObject({
      status: 422,
      body: { error: { code: 'workflow.incomplete' } },
    })
  })

  it('refuses every other action, and visitors', async () => {
    const item = await waiting()
    expect(await post([entry(item)], {}, { action: 'reject' })).toMatchObject({ status: 422 })
    const visitor = await rest(app.payload, 'POST', 'workflow-tasks/batch', {
      body: { action: 'approve', entries: [entry(item)] },
    })
    expect(visitor).toMatchObject({
      status: 200,
      body: { results: [{ ok: false, code: 'workflow.notFound' }] },
    })
    expect(await actionsOn(item)).toEqual(['submit'])
  })
})
