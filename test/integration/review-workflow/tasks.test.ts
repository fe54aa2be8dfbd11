import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findTasks, readWorkflow, transition, type TaskQuery } from '../../../plugins/review-workflow'
import type { Item, User } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import {
  act,
  buildIssue,
  buildItem,
  buildOffice,
  buildUser,
  requestOf,
  type Office,
} from '../../support/factories'
import { rest, signedIn } from '../../support/rest'

describe('the boxes of tasks', () => {
  let app: TestApplication

  beforeAll(async () => {
    app = await openApplication('tasks')
  })
  afterAll(() => app.close())

  const boxOf = async (user: User, query: TaskQuery = {}) =>
    findTasks(await requestOf(app.payload, user), query)
  const documentsOf = async (user: User, query: TaskQuery = {}) =>
    (await boxOf(user, query)).tasks.map(({ document }) => document)
  const items = (id: string) => ({ collection: 'items', id }) as const
  type How = Omit<Parameters<typeof transition>[0], 'req' | 'collection' | 'id'>
  const press = async (user: User, item: Item, how: How) => {
    const { run } = await readWorkflow(await requestOf(app.payload, user), 'items', item.id)
    return transition({
      req: await requestOf(app.payload, user),
      collection: 'items',
      id: item.id,
      rev: run.rev,
      ...how,
    })
  }

  describe('what waits for a person', () => {
    let office: Office
    beforeAll(async () => {
      office = await buildOffice(app.payload)
    })

    it('is at a step of theirs, the oldest first, with all that a form asks for', async () => {
      const first = await buildItem(app.payload, office, { at: 'initialReview', title: '先来的' })
      const second = await buildItem(app.payload, office, { at: 'initialReview', title: '后到的' })
      const { tasks, counts } = await boxOf(office.editor)
      expect(tasks.map(({ document }) => document)).toEqual([first.id, second.id])
      expect(tasks[0]).toMatchObject({
        collection: 'items',
        title: '先来的',
        status: 'inReview',
        step: 'initialReview',
        rev: 1,
        wants: 'decision',
        onBehalfOf: null,
        urgency: 'fresh',
        gates: [
          { id: 'factual', required: true, kind: 'manual', note: 'optional' },
          { id: 'content' },
          { id: 'wording' },
        ],
      })
      expect(counts).toEqual({ todo: 2, isOverdue: false, cc: 0 })
    })

    it('is nobody’s of another body, and nobody’s who holds another step', async () => {
      const elsewhere = await buildOffice(app.payload)
      for (const person of [elsewhere.editor, office.chair, office.supervisor, office.author])
        expect(await documentsOf(person)).toEqual([])
    })

    it('is not what they wrote, nor what they approved at another step', async () => {
      const both = await buildUser(app.payload, { body: office.body, roles: ['editor', 'secretaryGeneral'] })
      const own = await buildItem(app.payload, { ...office, author: both }, { at: 'initialReview' })
      const approved = await buildItem(app.payload, office, { at: 'initialReview' })
      await act(app.payload, both, items(approved.id), { action: 'approve' })
      expect(await documentsOf(both)).not.toContain(own.id)
      expect(await documentsOf(both)).not.toContain(approved.id)
      expect(await documentsOf(office.editor)).toContain(own.id)
      expect(await documentsOf(office.secretaryGeneral)).toContain(approved.id)
    })

    it('is not what a colleague has taken on, for as long as they hold it', async () => {
      const item = await buildItem(app.payload, office, { at: 'initialReview' })
      const colleague = await buildUser(app.payload, { body: office.body, roles: ['editor'] })
      await press(colleague, item, { action: 'claim' })
      expect(await documentsOf(office.editor)).not.toContain(item.id)
      expect(await documentsOf(colleague)).toContain(item.id)
      await press(colleague, item, { action: 'release' })
      expect(await documentsOf(office.editor)).toContain(item.id)
    })

    it('is what they were called in to sign, and only when it is their turn', async () => {
      const item = await buildItem(app.payload, office, { at: 'initialReview' })
      await press(office.editor, item, {
        action: 'addSigner',
        signers: [office.chair.id],
        position: 'before',
      })
      expect(await documentsOf(office.chair)).toContain(item.id)
      expect(await documentsOf(office.editor)).not.toContain(item.id)
      await act(app.payload, office.chair, items(item.id), { action: 'approve' })
      expect(await documentsOf(office.chair)).not.toContain(item.id)
      expect(await documentsOf(office.editor)).toContain(item.id)
    })

    it('is an opinion they were asked for, until they have given it', async () => {
      const item = await buildItem(app.payload, office, { at: 'initialReview' })
      await press(office.editor, item, { action: 'delegate', to: office.supervisor.id })
      const asked = (await boxOf(office.supervisor)).tasks.find(({ document }) => document === item.id)
      expect(asked).toMatchObject({ wants: 'opinion', gates: [] })
      expect(await documentsOf(office.editor)).not.toContain(item.id)
      await press(office.supervisor, item, { action: 'handBack', reason: '情况属实。' })
      expect(await documentsOf(office.supervisor)).not.toContain(item.id)
      expect(await documentsOf(office.editor)).toContain(item.id)
    })

    it('is what waits for somebody they stand for, for the time of it', async () => {
      const item = await buildItem(app.payload, office, { at: 'review' })
      const proxy = await standIn(office.secretaryGeneral, office.viceChair)
      const standing = (await boxOf(office.viceChair)).tasks.find(({ document }) => document === item.id)
      expect(standing?.onBehalfOf).toEqual({
        id: office.secretaryGeneral.id,
        name: office.secretaryGeneral.name,
      })
      expect(await documentsOf(office.secretaryGeneral)).toContain(item.id)
      await app.pool.query('update workflow_proxies set revoked_at = now() where id = $1', [proxy])
      expect(await documentsOf(office.viceChair)).not.toContain(item.id)
    })

    it('is exactly what they may approve, whoever they are and wherever it stands', async () => {
      const everybody = [
        ...Object.values(office).filter(
          (value): value is User => typeof value === 'object' && 'roles' in value,
        ),
        await buildUser(app.payload, { body: office.body, roles: ['editor', 'chair'] }),
      ]
      await standIn(office.chair, office.editor)
      const all = await app.payload.find({
        collection: 'items',
        where: { organisation: { equals: office.body } },
        limit: 0,
        overrideAccess: true,
      })
      let approvable = 0
      for (const person of everybody) {
        const listed = (await boxOf(person, { limit: 200 })).tasks.filter(({ wants }) => wants === 'decision')
        const offered: string[] = []
        for (const { id } of all.docs) {
          const view = await readWorkflow(await requestOf(app.payload, person), 'items', id).catch(() => null)
          if (view?.actions.some((action) => action.id === 'approve' && action.enabled)) offered.push(id)
        }
        expect(listed.map(({ document }) => document).sort()).toEqual(offered.sort())
        approvable += offered.length
      }
      expect(approvable).toBeGreaterThan(10)
    })
  })

  async function standIn(principal: User, proxy: User): Promise<string> {
    const id = randomUUID()
    await app.pool.query(
      `insert into workflow_proxies (id, principal_id, proxy_id, from_at, until_at)
       values ($1, $2, $3, now() - interval '1 hour', now() + interval '1 day')`,
      [id, principal.id, proxy.id],
    )
    return id
  }

  describe('the other boxes', () => {
    let office: Office
    beforeAll(async () => {
      office = await buildOffice(app.payload)
    })

    it('show an author what they handed in, the newest first, without what is still a draft', async () => {
      await buildItem(app.payload, office)
      const older = await buildItem(app.payload, office, { at: 'rejected' })
      const newer = await buildItem(app.payload, office, { at: 'review' })
      expect(await documentsOf(office.author, { box: 'started' })).toEqual([newer.id, older.id])
    })

    it('show what somebody decided, each once, with the last thing they did', async () => {
      const item = await buildItem(app.payload, office, { at: 'returned' })
      await act(app.payload, office.author, items(item.id), { action: 'submit' })
      await act(app.payload, office.editor, items(item.id), { action: 'approve' })
      const done = (await boxOf(office.editor, { box: 'done' })).tasks
      expect(done.filter(({ document }) => document === item.id)).toEqual([
        expect.objectContaining({ action: 'approve', step: 'review', wants: null }),
      ])
    })

    it('show copies, the unread first, until they are read', async () => {
      const [first, second] = [
        await buildItem(app.payload, office, { at: 'review' }),
        await buildItem(app.payload, office, { at: 'review' }),
      ]
      for (const item of [first, second])
        await press(office.editor, item, { action: 'cc', signers: [office.chair.id] })
      expect((await boxOf(office.chair, { box: 'cc' })).counts.cc).toBe(2)
      expect(await documentsOf(office.chair, { box: 'cc' })).toEqual([second.id, first.id])
      await press(office.chair, second, { action: 'ack' })
      const { tasks, counts } = await boxOf(office.chair, { box: 'cc' })
      expect(tasks.map(({ document, copy }) => [document, copy?.readAt !== null])).toEqual([
        [first.id, false],
        [second.id, true],
      ])
      expect(counts.cc).toBe(1)
    })
  })

  describe('a page', () => {
    let office: Office
    let listed: Item[]
    beforeAll(async () => {
      office = await buildOffice(app.payload)
      listed = []
      for (let n = 0; n < 5; n += 1)
        listed.push(await buildItem(app.payload, office, { at: 'review', title: `关于路灯的建议 ${n}` }))
    })

    it.each(['todo', 'started', 'done', 'cc'] as const)(
      'goes on where the one before ended: %s',
      async (box) => {
        if (box === 'cc')
          for (const [n, item] of listed.entries()) {
            await press(office.editor, item, { action: 'cc', signers: [office.viceChair.id] })
            if (n % 2 === 0) await press(office.viceChair, item, { action: 'ack' })
          }
        const person = {
          todo: office.secretaryGeneral,
          started: office.author,
          done: office.editor,
          cc: office.viceChair,
        }[box]
        const whole = await documentsOf(person, { box, limit: 200 })
        const seen: string[] = []
        let before: string | undefined
        for (let page = 0; page < 5; page += 1) {
          const { tasks, more } = await boxOf(person, { box, limit: 2, before })
          seen.push(...tasks.map(({ document }) => document))
          if (more === null) break
          before = more
        }
        expect(whole).toHaveLength(5)
        expect(seen).toEqual(whole)
      },
    )

    it('can be narrowed to a collection, a step, a text in the title and what is overdue', async () => {
      const person = office.secretaryGeneral
      const issue = await buildIssue(app.payload, office, {
        items: [await buildItem(app.payload, office, { at: 'approved' })],
        at: 'proof',
        title: '第一期',
      })
      expect(await documentsOf(person, { collection: 'issues' })).toEqual([issue.id])
      expect(await documentsOf(person, { step: 'proof' })).toEqual([issue.id])
      expect(await documentsOf(person, { q: '路灯的建议 3' })).toEqual([listed[3]?.id])
      expect(await documentsOf(person, { q: '没有这样的标题' })).toEqual([])
      expect(await documentsOf(person, { overdue: true })).toEqual([])
      await makeLate(listed[1]?.id ?? '')
      expect(await documentsOf(person, { overdue: true })).toEqual([listed[1]?.id])
      const { tasks, counts } = await boxOf(person, { overdue: true })
      expect(tasks[0]).toMatchObject({ isOverdue: true, urgency: 'overdue' })
      expect(counts.isOverdue).toBe(true)
    })

    it('is answered over HTTP, and says nothing to a visitor', async () => {
      const { token } = await signedIn(app.payload, { body: office.body, roles: ['secretaryGeneral'] })
      const answer = await rest(app.payload, 'GET', 'workflow-tasks?box=todo&step=review&limit=2', { token })
      expect(answer).toMatchObject({
        status: 200,
        body: {
          tasks: [{ step: 'review' }, { step: 'review' }],
          counts: { todo: 6 },
          more: expect.any(String) as string,
        },
      })
      expect(
        await rest(app.payload, 'GET', 'workflow-tasks?box=nonsense&limit=-1&before=x', { token }),
      ).toMatchObject({
        status: 200,
      })
      expect(await rest(app.payload, 'GET', 'workflow-tasks')).toMatchObject({
        status: 200,
        body: { tasks: [], more: null },
      })
    })
  })

  /** The clock cannot be turned; so the deadline is, past the guards. */
  async function makeLate(document: string): Promise<void> {
    const client = await app.pool.connect()
    try {
      await client.query('begin')
      await client.query("set local session_replication_role = 'replica'")
      await client.query(`update workflow_runs set due_at = now() - interval '2 days' where document = $1`, [
        document,
      ])
      await client.query('commit')
    } finally {
      client.release()
    }
  }
})
