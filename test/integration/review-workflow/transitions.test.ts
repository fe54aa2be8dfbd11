import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  inTransaction,
  readRun,
  readWorkflow,
  sql,
  verifyHistory,
  anyTx,
  type ActionId,
  type WorkflowView,
} from '../../../plugins/review-workflow'
import { submitItem } from '../../../src/operations/submitItem'
import type { User } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import {
  act,
  buildIssue,
  buildItem,
  buildMember,
  buildOffice,
  buildUser,
  requestOf,
  type Office,
} from '../../support/factories'
import { rest, signedIn } from '../../support/rest'

describe('a transition', () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    app = await openApplication('transitions')
    office = await buildOffice(app.payload)
  })
  afterAll(() => app.close())

  describe('over HTTP', () => {
    let token: string
    let item: string
    const gates = { factual: true, content: true, wording: true }
    const post = (action: string, body: unknown, more: Parameters<typeof rest>[3] = { token }) =>
      rest(app.payload, 'POST', `items/${item}/workflow/${action}`, { ...more, body })

    beforeAll(async () => {
      token = (await signedIn(app.payload, { body: office.body, roles: ['editor'] })).token
      item = (await buildItem(app.payload, office, { at: 'initialReview' })).id
    })

    it('shows the run, the actions and what stands against them', async () => {
      const { status, body } = await rest(app.payload, 'GET', `items/${item}/workflow`, { token })
      expect(status).toBe(200)
      expect(body).toMatchObject({
        run: {
          step: 'initialReview',
          status: 'inReview',
          rev: 1,
          waitingFor: [{ role: 'editor' }],
          seats: [],
          claim: null,
          delegation: null,
          resume: null,
          isOverdue: false,
        },
        events: [{ action: 'submit', from: 'draft', to: 'step:initialReview' }],
        copies: [],
      })
      const actions = (body as WorkflowView).actions
      const enabled = actions.filter((action) => action.enabled)
      expect(enabled.map(({ id, needs, people }) => ({ id, needs, people }))).toEqual([
        { id: 'approve', needs: 'optional', people: 'none' },
        { id: 'return', needs: 'text', people: 'none' },
        { id: 'reject', needs: 'code', people: 'none' },
        { id: 'transfer', needs: 'optional', people: 'one' },
        { id: 'delegate', needs: 'optional', people: 'one' },
        { id: 'addSigner', needs: 'optional', people: 'many' },
        { id: 'claim', needs: 'none', people: 'none' },
        { id: 'cc', needs: 'optional', people: 'many' },
        { id: 'remind', needs: 'optional', people: 'none' },
        { id: 'comment', needs: 'text', people: 'none' },
      ])
      const refused = actions.filter((action) => !action.enabled)
      expect(refused.map(({ id, reasons }) => [id, ...reasons.map(({ code }) => code)])).toEqual([
        ['submit', 'wrongStatus', 'notAuthor'],
        ['withdraw', 'notAuthor'],
        ['takeBack', 'notNow'],
        ['sendBack', 'notAllowedAtStep'],
        ['handBack', 'notNow'],
        ['removeSigner', 'notNow'],
        ['release', 'notNow'],
        ['ack', 'notNow'],
      ])
      expect(actions.find(({ id }) => id === 'approve')).toMatchObject({
        gates: [{ id: 'factual', required: true, kind: 'manual' }, { id: 'content' }, { id: 'wording' }],
        effect: { to: 'step:review', voids: [] },
      })
    })

    const refusals: [string, () => ReturnType<typeof post>, number, string, object][] = [
      ['a visitor', () => post('approve', { rev: 1, gates }, {}), 404, 'workflow.notFound', {}],
      [
        'a stranger of another body',
        async () => post('approve', { rev: 1, gates }, { token: await strangerToken() }),
        404,
        'workflow.notFound',
        {},
      ],
      ['an action that does not exist', () => post('publish', { rev: 1 }), 404, 'workflow.notFound', {}],
      ['a body that is none', () => post('approve', { rev: 'one' }), 422, 'workflow.incomplete', {}],
      ['an older revision', () => post('approve', { rev: 0, gates }), 409, 'workflow.conflict', { rev: 1 }],
      [
        'missing gates, all of them named',
        () => post('approve', { rev: 1, gates: { content: true } }),
        422,
        'workflow.incomplete',
        { reasons: [{ code: 'gateRequired', context: { gate: 'factual' } }, { code: 'gateRequired' }] },
      ],
      [
        'a return without a reason',
        () => post('return', { rev: 1, reason: '  ' }),
        422,
        'workflow.incomplete',
        { reasons: [{ code: 'reasonRequired' }] },
      ],
      [
        'a rejection without reason and code',
        () => post('reject', { rev: 1 }),
        422,
        'workflow.incomplete',
        { reasons: [{ code: 'reasonRequired' }, { code: 'reasonCodeRequired' }] },
      ],
      [
        'a submission of somebody else’s item, with every reason',
        () => post('submit', { rev: 1 }),
        403,
        'workflow.denied',
        { reasons: [{ code: 'wrongStatus' }, { code: 'notAuthor' }] },
      ],
    ]
    it.each(refusals)('refuses %s', async (_, call, status, code, details) => {
      const answer = await call()
      expect(answer).toMatchObject({ status, body: { error: { code, details } } })
      expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts:/)
    })

    it('answers a repeat with the same key by the new state, and a different use of the key by a conflict', async () => {
      const headers = { 'Idempotency-Key': 'press-1' }
      const once = await post('approve', { rev: 1, gates }, { token, headers })
      const again = await post('approve', { rev: 1, gates }, { token, headers })
      expect(once).toMatchObject({ status: 200, body: { run: { step: 'review', rev: 2 } } })
      expect(again).toEqual(once)
      expect(await post('return', { rev: 2, reason: '退' }, { token, headers })).toMatchObject({
        status: 409,
      })
      const other = await signedIn(app.payload, { body: office.body, roles: ['editor'] })
      expect(await post('approve', { rev: 1, gates }, { token: other.token, headers })).toMatchObject({
        status: 409,
      })
      expect(await eventsOf(item)).toEqual(['submit', 'approve'])
    })
  })

  describe('two persons', () => {
    it('an author never approves: not the submitter, a reporter, a co-reporter, nor somebody named so later', async () => {
      const chiefs = await Promise.all(
        Array.from({ length: 3 }, () =>
          buildUser(app.payload, { body: office.body, roles: ['editor', 'secretaryGeneral'] }),
        ),
      )
      const members = await Promise.all(
        chiefs.map(({ id }) => buildMember(app.payload, { user: id, organisation: office.body })),
      )
      const [lead, coReporter, namedLater] = members
      const item = await buildItem(app.payload, office, {
        at: 'initialReview',
        lead: lead?.id ?? null,
        coReporters: [coReporter?.id ?? ''],
      })
      await app.payload.update({
        collection: 'items',
        id: item.id,
        data: { coReporters: [coReporter?.id ?? '', namedLater?.id ?? ''] },
        overrideAccess: false,
        req: await requestOf(app.payload, office.editor),
      })
      for (const chief of chiefs) await expectDenied(chief, item.id, 'isAuthor')
      await act(app.payload, office.editor, { collection: 'items', id: item.id }, { action: 'approve' })
      for (const chief of chiefs) await expectDenied(chief, item.id, 'isAuthor')
    })

    it('an approver who is named as an author afterwards has the review start over', async () => {
      const editor = await buildUser(app.payload, { body: office.body, roles: ['editor'] })
      const member = await buildMember(app.payload, { organisation: office.body })
      const item = await buildItem(app.payload, office, { at: 'initialReview', coReporters: [member.id] })
      const document = { collection: 'items', id: item.id } as const
      await act(app.payload, editor, document, { action: 'approve' })
      // Only now the register says whose account the co-reporter's is.
      await app.payload.update({
        collection: 'members',
        id: member.id,
        data: { user: editor.id },
        overrideAccess: false,
        req: await requestOf(app.payload, office.editor),
      })
      await act(app.payload, office.secretaryGeneral, document, { action: 'comment', reason: '请核实作者。' })
      await act(app.payload, office.secretaryGeneral, document, { action: 'approve' })
      const { run, events } = await readWorkflow(
        await requestOf(app.payload, office.editor),
        'items',
        item.id,
      )
      expect([run.step, events.at(-1)?.details]).toEqual(['initialReview', { voided: ['initialReview'] }])
      await expectDenied(editor, item.id, 'isAuthor')
      await act(app.payload, office.editor, document, { action: 'approve' })
      await act(app.payload, office.secretaryGeneral, document, { action: 'approve' })
    })

    it('one person never approves two steps of a round, whatever roles they hold', async () => {
      const both = await buildUser(app.payload, {
        body: office.body,
        roles: ['editor', 'secretaryGeneral', 'viceChair', 'chair'],
      })
      const item = await buildItem(app.payload, office, { at: 'initialReview' })
      await act(app.payload, both, { collection: 'items', id: item.id }, { action: 'approve' })
      await expectDenied(both, item.id, 'approvedEarlierStep')
    })

    it('a person of another body holds no step here', async () => {
      const elsewhere = await buildOffice(app.payload)
      const item = await buildItem(app.payload, office, { at: 'initialReview' })
      await expect(
        act(app.payload, elsewhere.editor, { collection: 'items', id: item.id }, { action: 'approve' }),
      ).rejects.toMatchObject({
        code: 'workflow.notFound',
      })
    })
  })

  it('that the application refuses leaves nothing behind', async () => {
    const item = await buildItem(app.payload, office, { at: 'approved' })
    const issue = await buildIssue(app.payload, office, { items: [item], at: 'signOff' })
    await app.pool.query(`update items set title = 'changed by SQL' where id = $1`, [item.id])
    const before = await footprint()
    await expect(
      act(app.payload, office.chair, { collection: 'issues', id: issue.id }, { action: 'approve' }),
    ).rejects.toMatchObject({
      code: 'workflow.denied',
    })
    expect(await footprint()).toEqual(before)
    await app.pool.query('update items set title = $2 where id = $1', [item.id, item.title])
  })

  describe('whose commit fails', () => {
    beforeAll(() =>
      app.pool.query(`
        create function fail_at_commit() returns trigger language plpgsql as $$ begin raise exception 'no commit today'; end $$;
        create constraint trigger fail_at_commit after insert or update on workflow_runs
          deferrable initially deferred for each row execute function fail_at_commit();
        alter table workflow_runs disable trigger fail_at_commit;`),
    )
    const failing = async <T>(work: () => Promise<T>): Promise<T> => {
      await app.pool.query('alter table workflow_runs enable trigger fail_at_commit')
      try {
        return await work()
      } finally {
        await app.pool.query('alter table workflow_runs disable trigger fail_at_commit')
      }
    }

    it('is an error to whoever asked for it', async () => {
      const item = await buildItem(app.payload, office, { at: 'initialReview' })
      const approval = failing(() =>
        act(app.payload, office.editor, { collection: 'items', id: item.id }, { action: 'approve' }),
      )
      await expect(approval).rejects.toMatchObject({ code: 'workflow.unavailable', status: 503 })
      expect(await eventsOf(item.id)).toEqual(['submit'])
    })

    it('never gives a submitter a receipt for an item that is not there', async () => {
      const before = await footprint()
      const req = await requestOf(app.payload, office.author)
      const submission = failing(() => submitItem({ req, input, files: [], formKey: 'commit-fails' }))
      await expect(submission).rejects.toMatchObject({ code: 'workflow.unavailable' })
      expect(await footprint()).toEqual(before)
    })

    it('nor does a transaction that an operation inside it has quietly ended', async () => {
      const req = await requestOf(app.payload)
      const work = inTransaction(req, async () => {
        await app.payload.create({
          collection: 'organisations',
          data: { name: '不会留下', kind: 'office' },
          overrideAccess: true,
          req,
        })
        // Somebody's hook that swallows an error: Payload has rolled everything back by then.
        await app.payload
          .create({ collection: 'series', data: { name: '' } as never, overrideAccess: true, req })
          .catch(() => undefined)
      })
      await expect(work).rejects.toThrow()
    })
  })

  it('keeps a chain that verifies, and that a changed, cut or reordered event breaks', async () => {
    const tx = await anyTx(await requestOf(app.payload))
    expect((await verifyHistory(tx)).broken).toEqual([])
    const item = await buildItem(app.payload, office, { at: 'approval' })
    const run = (await readRun(tx, 'items', item.id))?.id ?? ''
    const tamperings: [string, string][] = [
      ['hash', `update workflow_events set actor_name = 'x' where run_id = $1 and seq = 2`],
      ['hash', `update workflow_events set at = at + interval '1 second' where run_id = $1 and seq = 1`],
      ['hash', `update workflow_events set via = 'x' where run_id = $1 and seq = 1`],
      ['previous', `delete from workflow_events where run_id = $1 and seq = 2`],
      ['gap', `update workflow_events set seq = seq + 1 where run_id = $1 and seq = 3`],
      ['tail', `delete from workflow_events where run_id = $1 and seq = 3`],
      ['tail', `delete from workflow_events where run_id = $1`],
    ]
    for (const [problem, tampering] of tamperings) {
      expect(await verifiedAfter(tampering, run)).toContain(problem)
    }
    expect((await verifyHistory(tx)).broken).toEqual([])
  })

  const input = {
    title: '关于优化某路口信号配时的建议',
    situation: '某路口早晚高峰拥堵严重，群众反映强烈，平均通过时间超过十五分钟，影响沿线学校和医院。'.repeat(
      4,
    ),
    analysis: '信号配时不合理，缺少左转专用相位。'.repeat(4),
    suggestions: [{ text: '调整信号配时，增设左转专用相位，并在学校门口设置行人过街信号。' }],
    category: 'transport',
    reporter: { name: '某委员', email: 'author@example.org' },
    publicConsent: true,
    original: true,
  }

  async function expectDenied(user: User, id: string, reason: string, action: ActionId = 'approve') {
    await expect(act(app.payload, user, { collection: 'items', id }, { action })).rejects.toMatchObject({
      code: 'workflow.denied',
      details: { reasons: expect.arrayContaining([expect.objectContaining({ code: reason })]) as unknown },
    })
  }

  let stranger: string | undefined
  const strangerToken = async () =>
    (stranger ??= (
      await signedIn(app.payload, { body: (await buildOffice(app.payload)).body, roles: ['editor'] })
    ).token)

  async function eventsOf(id: string): Promise<string[]> {
    const { rows } = await app.pool.query<{ action: string }>(
      'select action from workflow_events e join workflow_runs r on r.id = e.run_id where r.document = $1 order by e.seq',
      [id],
    )
    return rows.map(({ action }) => action)
  }

  /** How much there is of everything a transition may write. */
  async function footprint(): Promise<unknown> {
    const { rows } = await app.pool.query(`select
      (select count(*) from items) as items, (select sum(rev) from workflow_runs) as revs, (select count(*) from workflow_events) as events,
      (select count(*) from workflow_snapshots) as snapshots, (select count(*) from editions) as editions,
      (select sum(last) from issue_counters) as numbers, (select count(*) from messages) as messages,
      (select count(*) from graphile_worker._private_jobs) as jobs`)
    return rows[0]
  }

  /** The problems found while the tampering is there; it is undone afterwards. */
  async function verifiedAfter(tampering: string, run: string): Promise<string[]> {
    const req = await requestOf(app.payload)
    const problems: string[] = []
    const undone = inTransaction(req, async (tx) => {
      await tx.execute(sql.raw('set local session_replication_role = replica'))
      await tx.execute(sql.raw(tampering.replace('$1', `'${run}'`)))
      problems.push(
        ...(await verifyHistory(tx)).broken.filter((link) => link.run === run).map(({ problem }) => problem),
      )
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')
    return problems
  }
})
