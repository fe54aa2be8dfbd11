import { setTimeout as wait } from 'node:timers/promises'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  anyTx,
  readRun,
  readWorkflow,
  transition,
  verifyHistory,
  type ActionId,
  type TransitionArgs,
} from '../../../../plugins/review-workflow'
import { sweepDeadlines } from '../../../../plugins/review-workflow/operations/sweepDeadlines'
import { emptyDatabase, type TestDatabase } from '../../../support/database'
import { rest } from '../../../support/rest'
import { foreign, type ForeignPayload } from '../collections'
import { day, officeConfig, type Role } from './officeConfig'

const names = ['author', 'desk1', 'desk2', 'desk3', 'head1', 'head2', 'chief', 'guest1', 'guest2'] as const
type Name = (typeof names)[number]
const password = 'only-for-this-test'

describe('every action of the review order in somebody else’s application', () => {
  let database: TestDatabase
  let payload: Payload
  let api: ForeignPayload
  const ids = {} as Record<Name, string>

  beforeAll(async () => {
    database = await emptyDatabase('foreign_office')
    payload = await getPayload({ config: officeConfig(database.url) })
    payload.db.pool.on('error', () => undefined)
    payload.logger.level = 'silent'
    api = foreign(payload)
    for (const name of names) {
      const roles = [name.replace(/\d/, '') as Role]
      const data = { email: `${name}@example.org`, password, roles }
      ids[name] = (await api.create({ collection: 'users', data, overrideAccess: true })).id
    }
  })
  afterAll(async () => {
    const { broken } = await verifyHistory(await anyTx(await createLocalReq({}, payload)))
    await payload.destroy()
    await database.drop()
    expect(broken).toEqual([])
  })

  describe.each(['notes', 'letters', 'articles'])('%s', (collection) => {
    it('are signed by two, then by all in turn, then by one', async () => {
      const id = await write(collection, 'submit')
      await act(collection, id, 'desk1', 'approve')
      expect(await standing(collection, id)).toMatchObject({ step: 'desk', approvals: ['desk desk1'] })
      await expectDenied(act(collection, id, 'desk1', 'approve'), 'alreadySigned')
      await act(collection, id, 'desk3', 'approve')
      await expectDenied(act(collection, id, headLater(), 'approve'), 'notYourTurn')
      await act(collection, id, headFirst(), 'approve')
      await act(collection, id, headLater(), 'approve')
      await act(collection, id, 'chief', 'approve')
      expect(await standing(collection, id)).toMatchObject({
        status: 'approved',
        approvals: [
          'desk desk1',
          'desk desk3',
          `heads ${headFirst()}`,
          `heads ${headLater()}`,
          'chief chief',
        ],
      })
    })

    it('are sent back and come straight back, with the approvals between', async () => {
      const id = await write(collection, 'chief')
      await act(collection, id, 'chief', 'sendBack', { to: 'desk', resume: 'straightBack', reason: 'why' })
      expect(await standing(collection, id)).toMatchObject({ step: 'desk', rev: 6 })
      await act(collection, id, 'desk2', 'approve')
      await act(collection, id, 'desk3', 'approve')
      expect(await standing(collection, id)).toMatchObject({ step: 'chief' })
    })

    it('are sent back and pass every step from there on', async () => {
      const id = await write(collection, 'chief')
      await act(collection, id, 'chief', 'sendBack', { to: 'heads', reason: 'why' })
      expect(await standing(collection, id)).toMatchObject({
        step: 'heads',
        approvals: ['desk desk1', 'desk desk2'],
      })
      await act(collection, id, headFirst(), 'approve')
      await act(collection, id, headLater(), 'approve')
      expect(await standing(collection, id)).toMatchObject({ step: 'chief' })
    })

    it('are taken back by who decided last, and by nobody once somebody went on', async () => {
      const id = await write(collection, 'heads')
      await act(collection, id, 'desk2', 'takeBack')
      expect(await standing(collection, id)).toMatchObject({ step: 'desk', approvals: ['desk desk1'] })
      await act(collection, id, 'desk2', 'approve')
      await act(collection, id, headFirst(), 'approve')
      await expectDenied(act(collection, id, 'desk2', 'takeBack'), 'notNow')
    })

    it('are returned, withdrawn and rejected with their reasons', async () => {
      const returned = await write(collection, 'heads')
      await act(collection, returned, headFirst(), 'return', { reason: 'why' })
      expect(await standing(collection, returned)).toMatchObject({ status: 'returned', step: null })
      await act(collection, returned, 'author', 'submit')
      expect(await standing(collection, returned)).toMatchObject({ step: 'desk', round: 2, approvals: [] })
      await act(collection, returned, 'author', 'withdraw')
      expect(await standing(collection, returned)).toMatchObject({ status: 'withdrawn' })
      const rejected = await write(collection, 'submit')
      await expect(act(collection, rejected, 'desk1', 'reject', { reason: 'why' })).rejects.toMatchObject({
        code: 'workflow.incomplete',
      })
      await act(collection, rejected, 'desk1', 'reject', { reason: 'why', reasonCode: 'no' })
      expect(await standing(collection, rejected)).toMatchObject({ status: 'rejected' })
    })

    it('hold those who were called in to their turns', async () => {
      const id = await write(collection, 'chief')
      await act(collection, id, 'chief', 'addSigner', { signers: [ids.guest2], position: 'after' })
      await act(collection, id, 'chief', 'addSigner', { signers: [ids.guest1], position: 'before' })
      await expectDenied(act(collection, id, 'chief', 'approve'), 'notYourTurn')
      await expectDenied(act(collection, id, 'guest2', 'approve'), 'notYourTurn')
      await act(collection, id, 'guest1', 'approve')
      await act(collection, id, 'chief', 'approve')
      expect(await standing(collection, id)).toMatchObject({
        step: 'chief',
        waitingFor: `user:${ids.guest2}`,
      })
      await act(collection, id, 'guest2', 'approve')
      expect(await standing(collection, id)).toMatchObject({ status: 'approved' })
    })

    it('let off those whom the same person called in', async () => {
      const id = await write(collection, 'chief')
      await act(collection, id, 'chief', 'addSigner', { signers: [ids.guest1, ids.guest2] })
      await act(collection, id, 'chief', 'removeSigner', { signers: [ids.guest1] })
      expect((await view(collection, id, 'chief')).run.seats).toMatchObject([
        { id: ids.guest2, state: 'open' },
      ])
    })

    it('lie with who claimed them, who was asked, and who was handed them', async () => {
      const id = await write(collection, 'chief')
      await act(collection, id, 'chief', 'claim')
      expect((await view(collection, id, 'chief')).run.claim).toMatchObject({ id: ids.chief })
      await act(collection, id, 'chief', 'release')
      await act(collection, id, 'chief', 'delegate', { to: ids.guest1 })
      await expectDenied(act(collection, id, 'chief', 'approve'), 'delegatedTo')
      await act(collection, id, 'guest1', 'handBack', { reason: 'fine' })
      await act(collection, id, 'chief', 'transfer', { to: ids.guest2 })
      await expectDenied(act(collection, id, 'chief', 'approve'), 'notYourStep')
      expect(await standing(collection, id)).toMatchObject({ assignees: [ids.guest2], isPool: false })
      await act(collection, id, 'guest2', 'approve')
      expect(await standing(collection, id)).toMatchObject({ status: 'approved' })
    })

    it('name nobody who could not sign', async () => {
      const id = await write(collection, 'chief')
      for (const name of ['author', 'desk1', 'head1'] as const)
        await expectDenied(act(collection, id, 'chief', 'addSigner', { signers: [ids[name]] }), 'personUnfit')
      const nobody = '00000000-0000-4000-8000-000000000000'
      await expectDenied(act(collection, id, 'chief', 'transfer', { to: nobody }), 'personUnfit')
    })

    it('pass by the proxy of who has to sign, in that person’s place', async () => {
      const id = await write(collection, 'heads')
      const proxy = await giveProxy(headFirst(), 'guest1')
      await act(collection, id, 'guest1', 'approve')
      const { events } = await view(collection, id, 'chief')
      expect(events.at(-1)).toMatchObject({
        actor: ids.guest1,
        onBehalfOf: ids[headFirst()],
        onBehalfOfName: `${headFirst()}@example.org`,
      })
      await expectDenied(act(collection, id, headFirst(), 'approve'), 'alreadySigned')
      await endProxy(proxy, headFirst())
    })

    it('pass by no proxy that was ended, or has not begun', async () => {
      const id = await write(collection, 'heads')
      const ended = await giveProxy(headFirst(), 'guest1')
      await endProxy(ended, headFirst())
      await expectDenied(act(collection, id, 'guest1', 'approve'), 'notYourStep')
      const later = await giveProxy(headFirst(), 'guest1', 10_000)
      await expectDenied(act(collection, id, 'guest1', 'approve'), 'notYourStep')
      await endProxy(later, headFirst())
    })

    it('pass by no proxy of an author, nor of somebody who signed another step', async () => {
      const id = await write(collection, 'chief')
      const ofChief = await giveProxy('chief', 'desk1')
      await expectDenied(act(collection, id, 'desk1', 'approve'), 'approvedEarlierStep')
      await endProxy(ofChief, 'chief')
      const toAuthor = await giveProxy('chief', 'author')
      await expectDenied(act(collection, id, 'author', 'approve'), 'isAuthor')
      await endProxy(toAuthor, 'chief')
    })

    it('gather copies, remarks and reminders without moving', async () => {
      const id = await write(collection, 'submit')
      const before = await standing(collection, id)
      await act(collection, id, 'desk1', 'cc', { signers: [ids.guest1, ids.guest2] })
      await act(collection, id, 'desk1', 'cc', { signers: [ids.guest1] })
      await act(collection, id, 'guest1', 'ack')
      await expectDenied(act(collection, id, 'guest1', 'ack'), 'notNow')
      await act(collection, id, 'author', 'remind')
      await expectDenied(act(collection, id, 'author', 'remind'), 'remindedLately')
      await act(collection, id, 'author', 'comment', { reason: 'a remark' })
      expect(await standing(collection, id)).toEqual({ ...before, seq: before.seq + 5 })
      const { copies } = await view(collection, id, 'chief')
      expect(Object.fromEntries(copies.map(({ id: person, readAt }) => [person, readAt !== null]))).toEqual({
        [ids.guest1]: true,
        [ids.guest2]: false,
      })
    })

    it('show an author what concerns them, and not what the office says among itself', async () => {
      const id = await write(collection, 'submit')
      await act(collection, id, 'desk1', 'comment', { reason: 'between us' })
      await act(collection, id, 'author', 'comment', { reason: 'a remark' })
      const seenBy = async (name: Name) =>
        (await view(collection, id, name)).events.map(({ reason }) => reason)
      expect(await seenBy('author')).toEqual([null, 'a remark'])
      expect(await seenBy('desk2')).toEqual([null, 'between us', 'a remark'])
    })

    it('stay where they are while a rule or a check says no, in its own words', async () => {
      const short = await write(collection, 'chief', 'ab')
      await expectDenied(act(collection, short, 'chief', 'approve'), 'gateFailed')
      const copied = await write(collection, 'chief', 'copied')
      const denied = act(collection, copied, 'chief', 'approve')
      await expect(denied).rejects.toMatchObject({
        details: { reasons: [{ code: 'gateFailed', context: { gate: 'alike', text_zh: '与旧稿雷同' } }] },
      })
      const approve = (await view(collection, copied, 'chief')).actions.find(({ id }) => id === 'approve')
      expect(approve).toMatchObject({
        enabled: false,
        gates: [
          { id: 'long', outcome: { passed: true } },
          { id: 'alike', outcome: { passed: false } },
        ],
      })
    })

    it('are left as they were by whatever is refused', async () => {
      const id = await write(collection, 'chief')
      const before = await footprint(collection, id)
      const refused: [Name, ActionId, Partial<TransitionArgs>][] = [
        ['desk1', 'approve', {}],
        ['author', 'withdraw', {}],
        ['chief', 'sendBack', { to: 'desk' }],
        ['chief', 'sendBack', { to: 'chief', reason: 'why' }],
        ['chief', 'transfer', { to: ids.author }],
        ['chief', 'addSigner', { signers: [ids.guest1, ids.desk1] }],
        ['chief', 'removeSigner', { signers: [ids.guest1] }],
        ['guest1', 'claim', {}],
        ['guest1', 'comment', { reason: 'from outside' }],
        ['chief', 'timeout', {}],
        ['chief', 'escalate', {}],
        ['chief', 'approve', { rev: 0 }],
      ]
      for (const [name, action, how] of refused) {
        await expect(act(collection, id, name, action, how)).rejects.toMatchObject({
          code: expect.stringMatching(/^workflow\.(denied|incomplete|conflict)$/) as string,
        })
      }
      expect(await footprint(collection, id)).toEqual(before)
    })
  })

  describe('over HTTP', () => {
    const post = async (id: string, name: Name, action: string, body: object, key?: string) =>
      rest(payload, 'POST', `notes/${id}/workflow/${action}`, {
        token: await tokenOf(name),
        body,
        ...(key ? { headers: { 'Idempotency-Key': key } } : {}),
      })

    it('an action answers with where the run stands, and nothing more', async () => {
      const id = await write('notes', 'chief')
      const answer = await post(id, 'chief', 'delegate', { rev: 5, to: ids.guest1 })
      expect(answer).toEqual({
        status: 200,
        body: {
          run: {
            step: 'chief',
            status: 'inReview',
            rev: 6,
            round: 1,
            dueAt: null,
            waitingSince: expect.any(String) as string,
          },
        },
      })
    })

    it('a repeat with one key does a thing once', async () => {
      const id = await write('notes', 'chief')
      const comment = { reason: 'once' }
      const both = [
        await post(id, 'chief', 'comment', comment, 'key'),
        await post(id, 'chief', 'comment', comment, 'key'),
      ]
      expect(both.map(({ status }) => status)).toEqual([200, 200])
      expect((await standing('notes', id)).seq).toBe(6)
    })

    it('a decision on an older state is a conflict, a remark is not', async () => {
      const id = await write('notes', 'chief')
      expect(await post(id, 'chief', 'claim', { rev: 1 })).toMatchObject({
        status: 409,
        body: { error: { code: 'workflow.conflict', details: { rev: 5 } } },
      })
      // Without a revision nobody can tell what was seen: that is a fault of the request.
      expect((await post(id, 'chief', 'claim', {})).status).toBe(422)
      expect((await post(id, 'chief', 'comment', { rev: 1, reason: 'late' })).status).toBe(200)
    })

    it('nobody presses for the clock', async () => {
      const id = await write('errands', 'submit')
      for (const action of ['timeout', 'dueSoon', 'overdue', 'escalate']) {
        const answer = await rest(payload, 'POST', `errands/${id}/workflow/${action}`, {
          token: await tokenOf('desk1'),
          body: { rev: 1 },
        })
        expect(answer).toMatchObject({
          status: 403,
          body: { error: { details: { reasons: [{ code: 'onlyTheClock' }] } } },
        })
      }
    })

    it('what is asked for wrongly is answered, not carried out', async () => {
      const id = await write('notes', 'chief')
      const bodies = [
        { rev: 5, signers: 'x' },
        { rev: 5, position: 'above' },
        { rev: 5, resume: 'x' },
        { rev: -1 },
      ]
      for (const body of bodies) expect((await post(id, 'chief', 'addSigner', body)).status).toBe(422)
    })

    it('nobody gives away another’s place, or stands for themselves', async () => {
      const give = async (data: object) =>
        rest(payload, 'POST', 'workflow-proxies', { token: await tokenOf('guest1'), body: data })
      const times = { fromAt: instant(-1_000), untilAt: instant(60_000) }
      const wrong = [
        { principal: ids.chief, proxy: ids.guest1, ...times },
        { principal: ids.guest1, proxy: ids.guest1, ...times },
        { principal: ids.guest1, proxy: ids.guest2, fromAt: times.untilAt, untilAt: times.fromAt },
      ]
      for (const data of wrong) expect((await give(data)).status).toBe(400)
      expect((await give({ principal: ids.guest1, proxy: ids.guest2, ...times })).status).toBe(201)
    })

    it('nobody writes runs, events, copies or kept texts', async () => {
      const token = await tokenOf('chief')
      for (const slug of ['runs', 'events', 'copies', 'snapshots', 'definitions'])
        expect((await rest(payload, 'POST', `workflow-${slug}`, { token, body: {} })).status).toBe(403)
    })
  })

  describe('the clock', () => {
    it('reminds, passes a step by itself, tells that the next is overdue and escalates: each once', async () => {
      const id = await write('errands', 'submit')
      const actions = async () => (await view('errands', id, 'chief')).events.map(({ action }) => action)
      await wait(day * 1.2)
      await Promise.all([sweepDeadlines(payload), sweepDeadlines(payload)])
      expect(await actions()).toEqual(['submit', 'dueSoon'])
      await wait(day)
      await Promise.all([sweepDeadlines(payload), sweepDeadlines(payload)])
      expect(await actions()).toEqual(['submit', 'dueSoon', 'timeout'])
      expect(await standing('errands', id)).toMatchObject({ step: 'chief', approvals: ['desk system'] })
      await wait(day * 1.1)
      await sweepDeadlines(payload)
      await wait(day)
      await sweepDeadlines(payload)
      await sweepDeadlines(payload)
      expect(await actions()).toEqual(['submit', 'dueSoon', 'timeout', 'overdue', 'escalate'])
      await act('errands', id, 'chief', 'approve')
      expect(await standing('errands', id)).toMatchObject({ status: 'approved', sweepAt: null })
    })

    it('of one run is not held up by what the application objects to on another', async () => {
      const objected = await write('errands', 'submit', 'objected')
      const id = await write('errands', 'submit')
      await wait(day * 1.2)
      await expect(sweepDeadlines(payload)).rejects.toThrow('a clock could not be rung')
      expect((await standing('errands', objected)).seq).toBe(1)
      expect((await standing('errands', id)).seq).toBe(2)
    })
  })

  async function as(name: Name): Promise<PayloadRequest> {
    const req = await createLocalReq({}, payload)
    const user = await api.findByID({ collection: 'users', id: ids[name], depth: 0, overrideAccess: true })
    Object.assign(req, { user: { ...user, collection: 'users' } })
    return req
  }

  async function act(
    collection: string,
    id: string,
    name: Name,
    action: ActionId,
    how: Partial<TransitionArgs> = {},
  ) {
    const req = await as(name)
    const rev = (await readRun(await anyTx(req), collection, id))?.rev ?? 0
    return transition({ req, collection, id, action, rev, ...how })
  }

  const view = async (collection: string, id: string, name: Name) =>
    readWorkflow(await as(name), collection, id)

  /** A document on its way: submitted, or as far as a step. */
  async function write(
    collection: string,
    until: 'submit' | 'heads' | 'chief',
    title = 'a title',
  ): Promise<string> {
    const { id } = await api.create({
      collection,
      data: { title },
      depth: 0,
      overrideAccess: true,
      req: await as('author'),
    })
    await act(collection, id, 'author', 'submit')
    if (until === 'submit') return id
    await act(collection, id, 'desk1', 'approve')
    await act(collection, id, 'desk2', 'approve')
    if (until === 'heads') return id
    await act(collection, id, headFirst(), 'approve')
    await act(collection, id, headLater(), 'approve')
    return id
  }

  /** Heads sign in the order of their ids. */
  const headFirst = (): Name => (ids.head1 < ids.head2 ? 'head1' : 'head2')
  const headLater = (): Name => (ids.head1 < ids.head2 ? 'head2' : 'head1')

  async function standing(collection: string, id: string) {
    const { rows } = await database.pool.query<{
      status: string
      step: string | null
      rev: number
      round: number
      seq: number
      waitingFor: string | null
      isPool: boolean
      assignees: string[]
      sweepAt: Date | null
      approvals: { step: string; actor: string }[]
    }>(
      `select status, step, rev::int, round::int, seq::int, waiting_for as "waitingFor", is_pool as "isPool", assignees,
        sweep_at as "sweepAt", approvals from workflow_runs where collection = $1 and document = $2`,
      [collection, id],
    )
    const [row] = rows
    if (!row) throw new Error('the document has no run')
    const nameOf = (person: string) => names.find((name) => ids[name] === person) ?? person
    return { ...row, approvals: row.approvals.map(({ step, actor }) => `${step} ${nameOf(actor)}`) }
  }

  /** All that a transition may write. */
  async function footprint(collection: string, id: string): Promise<unknown> {
    const { rows } = await database.pool.query(
      `select r.*, (select count(*) from workflow_events) as events, (select count(*) from workflow_snapshots) as kept,
        (select count(*) from workflow_copies) as copies, (select max(updated_at) from ${collection}) as touched
       from workflow_runs r where r.collection = $1 and r.document = $2`,
      [collection, id],
    )
    return rows
  }

  const instant = (offset: number) => new Date(Date.now() + offset).toISOString()

  async function giveProxy(principal: Name, proxy: Name, begins = -1_000): Promise<string> {
    const data = {
      principal: ids[principal],
      proxy: ids[proxy],
      fromAt: instant(begins),
      untilAt: instant(begins + 600_000),
    }
    const req = await as(principal)
    return (await api.create({ collection: 'workflow-proxies', data, depth: 0, overrideAccess: false, req }))
      .id
  }

  async function endProxy(id: string, principal: Name): Promise<void> {
    const data = { revokedAt: instant(-1) }
    const req = await as(principal)
    await api.update({ collection: 'workflow-proxies', id, data, depth: 0, overrideAccess: false, req })
  }

  const tokens = new Map<Name, string>()
  async function tokenOf(name: Name): Promise<string> {
    const known = tokens.get(name)
    if (known) return known
    const { body } = await rest(payload, 'POST', 'users/login', {
      body: { email: `${name}@example.org`, password },
    })
    const { token } = body as { token: string }
    tokens.set(name, token)
    return token
  }

  async function expectDenied(attempt: Promise<unknown>, reason: string): Promise<void> {
    await expect(attempt).rejects.toMatchObject({
      code: 'workflow.denied',
      details: { reasons: expect.arrayContaining([expect.objectContaining({ code: reason })]) as unknown },
    })
  }
})
