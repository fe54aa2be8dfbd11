import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '../../../src/operations/handling/office/dispatch'
import { listMyItems, type MyItems } from '../../../src/operations/listMyItems'
import { listMyTopics } from '../../../src/operations/member/listMyTopics'
import { readDutyFile } from '../../../src/operations/member/readDutyFile'
import { readQuota } from '../../../src/operations/member/readQuota'
import { replyByLink } from '../../support/replyByLink'
import { verifyReply } from '../../../src/operations/handling/office/verifyReply'
import type { Item, Member, User } from '../../../src/payload-types'
import { replyUrl } from '../../../src/server/links'
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

describe("a member's own place", () => {
  let app: TestApplication
  let office: Office
  let me: Member
  let other: { user: User; member: Member }
  let items: Record<'draft' | 'review' | 'returned' | 'issued' | 'answered' | 'rejected' | 'joint', Item>

  beforeAll(async () => {
    app = await openApplication('mine')
    office = await buildOffice(app.payload)
    me = await buildMember(app.payload, { organisation: office.body, user: office.author.id })
    const user = await buildUser(app.payload, { body: office.body, roles: ['member'] })
    other = { user, member: await buildMember(app.payload, { organisation: office.body, user: user.id }) }
    const build = (change: Parameters<typeof buildItem>[2]) =>
      buildItem(app.payload, office, { lead: me.id, ...change })
    items = {
      draft: await build({ coReporters: [other.member.id] }),
      review: await build({ at: 'review' }),
      returned: await build({ at: 'returned' }),
      issued: await build({ at: 'approved' }),
      answered: await build({ at: 'approved' }),
      rejected: await build({ at: 'rejected' }),
      joint: await build({ at: 'initialReview', coReporters: [other.member.id] }),
    }
    await buildIssue(app.payload, office, { items: [items.issued], at: 'approved' })
    await answer(items.answered)
  })
  afterAll(() => app.close())

  it('shows first what waits for its person: what came back with the words, and what was answered', async () => {
    const { todo } = await list(office.author)
    expect(todo.map(({ id }) => id)).toEqual([items.returned.id, items.answered.id])
    expect(todo[0]).toMatchObject({ status: 'returned', returnReason: '请补充数据。' })
    expect(todo[1]).toMatchObject({ answered: true, asks: true, returnReason: null })
  })

  it('lists everything one sent, the newest first, with the step and never a name', async () => {
    const mine = await list(office.author)
    const inOrder = ['joint', 'rejected', 'answered', 'issued', 'returned', 'review', 'draft'] as const
    expect(mine.items.map(({ id }) => id)).toEqual(inOrder.map((name) => items[name].id))
    expect(mine.items.find(({ id }) => id === items.review.id)).toMatchObject({
      status: 'inReview',
      place: { roles: ['secretaryGeneral'], label: { zh: '秘书长审核' } },
    })
    expect(mine.items.find(({ id }) => id === items.issued.id)?.issued).toMatchObject({
      series: office.series.name,
      number: 1,
    })
    const people = [office.editor, office.secretaryGeneral, office.chair].map(({ name }) => name)
    expect(people.filter((name) => JSON.stringify(mine).includes(name))).toEqual([])
  })

  const filters: [Parameters<typeof listMyItems>[0]['filter'], (keyof typeof items)[]][] = [
    ['review', ['joint', 'returned', 'review']],
    ['adopted', ['answered', 'issued']],
    ['issued', ['issued']],
    ['answered', ['answered']],
    ['closed', ['rejected']],
  ]
  it.each(filters)('narrows to %s, as its count says', async (filter, names) => {
    const mine = await listMyItems({ req: await requestOf(app.payload, office.author), filter })
    expect(mine.items.map(({ id }) => id)).toEqual(names.map((name) => items[name].id))
    expect([mine.total, mine.counts[filter ?? 'all']]).toEqual([names.length, names.length])
  })

  it('pages, and knows the years', async () => {
    const req = await requestOf(app.payload, office.author)
    const [first, last] = [
      await listMyItems({ req, limit: 4 }),
      await listMyItems({ req, limit: 4, page: 2 }),
    ]
    expect([first.items.length, last.items.length, last.total]).toEqual([4, 3, 7])
    expect(new Set([...first.items, ...last.items].map(({ id }) => id)).size).toBe(7)
    const [year = 0] = first.years
    expect(first.years).toHaveLength(1)
    expect((await listMyItems({ req, year: year - 1 })).total).toBe(0)
    expect((await listMyItems({ req, year })).total).toBe(7)
  })

  it('costs one statement for the page, however many items there are', async () => {
    const req = await requestOf(app.payload, office.author)
    await listMyItems({ req, limit: 1 })
    const statements: number[] = []
    for (const limit of [1, 7]) statements.push(await countingStatements(() => listMyItems({ req, limit })))
    expect(statements).toEqual([1, 1])
  })

  it("is nobody else's: who signed with me sees what we sent, and no draft; a stranger and a visitor see nothing", async () => {
    expect((await list(other.user)).items.map(({ id }) => id)).toEqual([items.joint.id])
    const stranger = await buildUser(app.payload, { body: office.body, roles: ['member'] })
    for (const nobody of [stranger, { ...office.author, disabled: true }, null])
      expect(await list(nobody)).toMatchObject({ todo: [], items: [], total: 0, years: [] })
    expect((await list(office.editor)).items).toEqual([])
  })

  it('has a file of the year without drafts', async () => {
    const { years } = await list(office.author)
    const file = await readDutyFile(await requestOf(app.payload, office.author), years[0] ?? 0)
    expect(file.totals).toEqual({ submitted: 6, approved: 2, issued: 1, answered: 1, rated: 0 })
    expect(file.items[0]?.id).toBe(items.review.id)
    const before = await readDutyFile(await requestOf(app.payload, office.author), (years[0] ?? 0) - 1)
    expect(before).toMatchObject({ items: [], totals: { submitted: 0 } })
    expect(await readDutyFile(await requestOf(app.payload), years[0] ?? 0)).toMatchObject({
      items: [],
      years: [],
    })
  })

  it('counts the quota as the body set it for the kind, by lead, in the quarter, without what was withdrawn', async () => {
    const req = () => requestOf(app.payload, office.author)
    expect(await readQuota(await req())).toBeNull()
    await app.payload.update({
      collection: 'organisations',
      id: office.body,
      data: {
        quotas: [
          { kind: 'member', minimum: 9 },
          { kind: 'dedicatedOfficer', minimum: 3 },
        ],
      },
      overrideAccess: true,
    })
    expect(await readQuota(await req())).toMatchObject({ sent: 6, minimum: 9 })
    await act(
      app.payload,
      office.author,
      { collection: 'items', id: items.returned.id },
      { action: 'withdraw' },
    )
    expect(await readQuota(await req())).toMatchObject({ sent: 5 })
    const quota = await readQuota(await requestOf(app.payload, other.user))
    expect(quota).toMatchObject({ sent: 0, minimum: 9 })
    expect(await readQuota(await req(), new Date(quota?.until ?? 0))).toMatchObject({ sent: 0 })
    expect(await readQuota(await requestOf(app.payload, office.editor))).toBeNull()
  })

  it('shows the topics one was asked about, what to answer first', async () => {
    const [open, soon, past] = [await topic(9), await topic(2), await topic(-1)]
    await ask(me, past)
    await ask(me, open)
    await ask(me, soon)
    await ask(other.member, await topic(5))
    const mine = await listMyTopics(await requestOf(app.payload, office.author))
    expect(mine.map(({ slug, isOpen }) => [slug, isOpen])).toEqual([
      [soon, true],
      [open, true],
      [past, false],
    ])
    expect(await listMyTopics(await requestOf(app.payload))).toEqual([])
  })

  const list = async (user: User | null): Promise<MyItems> =>
    listMyItems({ req: await requestOf(app.payload, user) })

  async function answer(item: Item): Promise<void> {
    const supervisor = () => requestOf(app.payload, office.supervisor)
    const departments = [{ id: office.department.id, role: 'lead' as const }]
    const [id = ''] = await dispatch(await supervisor(), { item: item.id, departments })
    const token =
      replyUrl(id, 1, new Date(Date.now() + 86_400_000))
        .split('/')
        .at(-1) ?? ''
    const input = { outcomeClass: 'A', publishableText: '已经办结，并已向社会公布。', by: '经办人' }
    await replyByLink({ req: await requestOf(app.payload), token, rev: 0, input, files: [] })
    await verifyReply(await supervisor(), { assignment: id, rev: 1, verdict: 'accept' })
  }

  /** A topic whose deadline is so many days ahead; its slug. */
  async function topic(days: number): Promise<string> {
    const slug = `topic-${Math.abs(days)}-${days < 0 ? 'past' : 'open'}`
    await app.pool.query(
      `insert into topics (id, title, slug, kind, origin, brief, opens_at, deadline, state, organisation_id)
       values (gen_random_uuid(), $1, $1, 'solicitation', 'own', 'x', now() - interval '9 days',
         now() + make_interval(days => $2), 'published', $3)`,
      [slug, days, office.body],
    )
    return slug
  }

  const ask = ({ id }: Member, slug: string) =>
    app.pool.query(
      `insert into topic_invitations (id, topic_id, person_id, invited_at, organisation_id)
       select gen_random_uuid(), topics.id, $1, now(), $2 from topics where slug = $3`,
      [id, office.body, slug],
    )

  /** How many statements reach the driver while something is done. */
  async function countingStatements(work: () => Promise<unknown>): Promise<number> {
    const { pool } = app.payload.db
    const query = pool.query.bind(pool)
    let count = 0
    pool.query = ((...args: Parameters<typeof query>) => {
      count += 1
      return query(...args)
    }) as typeof pool.query
    await work().finally(() => {
      pool.query = query
    })
    return count
  }
})
