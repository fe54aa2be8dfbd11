import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BoardQueue, Standing } from '../../../src/domain/supervision'
import type { BoardFilter } from '../../../src/operations/supervision/boardFilter'
import { countBoard } from '../../../src/operations/supervision/countBoard'
import { readBoard } from '../../../src/operations/supervision/readBoard'
import { openApplication, type TestApplication } from '../../support/database'
import {
  buildDepartment,
  buildItem,
  buildOffice,
  buildUser,
  requestOf,
  type Office,
} from '../../support/factories'
import { forgetDuties, insertDuty, type NewDuty } from './duties'

describe('the supervision board', () => {
  let app: TestApplication
  let office: Office
  let item: string
  let second: string
  const duties: Record<string, string> = {}

  /** One duty of every kind, by the name of what makes it stand out. */
  const shapes: Record<string, Omit<NewDuty, 'item'>> = {
    calm: {},
    soon: { due: 2, title: '快到期的事项' },
    late: { due: -0.5 },
    blue: { due: -2, notice: 'blue' },
    orange: { due: -6, notice: 'orange' },
    red: { due: -12, notice: 'red' },
    paused: { due: -1, pausedSince: -2 },
    unopened: { state: 'dispatched', ackDue: -1, grade: 'urgent' },
    returning: { state: 'returnRequested', returnAsked: -1 },
    extending: { role: 'co' },
    replied: { state: 'replied', due: -3, notice: 'orange' },
    accepted: { state: 'accepted' },
    withheld: { state: 'accepted', publication: 'withhold' },
    promised: { state: 'accepted', publication: 'publish', implementation: 'promised', promised: -1 },
    promisedLater: { state: 'accepted', publication: 'publish', implementation: 'promised', promised: 20 },
    returned: { state: 'returned', due: -9 },
    cancelled: { state: 'cancelled', due: -9 },
  }

  beforeAll(async () => {
    app = await openApplication('board')
    office = await buildOffice(app.payload)
    item = (await buildItem(app.payload, office, { at: 'draft' })).id
    second = (await buildDepartment(app.payload, { organisation: office.body, name: '市另一局' })).id
    for (const [name, shape] of Object.entries(shapes))
      duties[name] = await insertDuty(app.pool, office, {
        item,
        title: name,
        ...shape,
        ...(name === 'red' ? { department: second } : {}),
      })
    await ask('returning', 'return')
    await ask('extending', 'extension')
    await app.pool.query(
      `insert into duty_questions (id, assignment_id, side, text, by, via, organisation_id)
       values ($1, $2, 'department', '是哪一段路？', '经办人', 'link', $3)`,
      [randomUUID(), duties.paused, office.body],
    )
  })
  afterAll(async () => {
    await forgetDuties(app.pool)
    await app.close()
  })

  const queues: Record<BoardQueue, string[]> = {
    open: [
      'red',
      'orange',
      'blue',
      'late',
      'soon',
      'replied',
      'calm',
      'unopened',
      'returning',
      'extending',
      'paused',
    ],
    arbitrate: ['returning', 'extending'],
    questions: ['paused'],
    verify: ['replied'],
    late: ['red', 'orange', 'blue', 'late'],
    unacknowledged: ['unopened'],
    publication: ['accepted'],
    promises: ['promised'],
  }
  it.each(Object.entries(queues))(
    'shows in %s what belongs there, and counts as much',
    async (queue, names) => {
      const known = Object.keys(queues).find((name): name is BoardQueue => name === queue)
      expect((await shown({ queue: known ?? 'open' })).sort()).toEqual([...names].sort())
      expect(
        (await countBoard(await requestOf(app.payload, office.supervisor))).queues[known ?? 'open'],
      ).toBe(names.length)
    },
  )

  it('puts the most pressing first', async () => {
    const rows = await shown({})
    expect(rows.slice(0, 5)).toEqual(['red', 'orange', 'blue', 'late', 'soon'])
    expect(rows.at(-1)).toBe('paused')
  })

  it.each<[string, BoardFilter, string[]]>([
    ['a colour', { standing: 'orange' }, ['orange']],
    ['a grade', { grade: 'urgent' }, ['unopened']],
    ['a role', { role: 'co' }, ['extending']],
    ['a word of the title', { text: 'returning' }, ['returning']],
    ['a word that holds a wildcard', { text: '%' }, []],
  ])('is narrowed by %s', async (_, filter, names) => {
    expect(await shown(filter)).toEqual(names)
  })

  it('is narrowed by department, and adds the departments up by colour', async () => {
    expect(await shown({ department: second })).toEqual(['red'])
    const { departments } = await countBoard(await requestOf(app.payload, office.supervisor))
    expect(departments.map(({ id }) => id)).toEqual([second, office.department.id])
    const counts = (id: string): Partial<Record<Standing, number>> | undefined =>
      departments.find((department) => department.id === id)?.counts
    expect(counts(second)).toMatchObject({ red: 1, calm: 0 })
    expect(counts(office.department.id)).toEqual({
      red: 0,
      orange: 1,
      blue: 1,
      late: 1,
      soon: 1,
      calm: 5,
      paused: 1,
    })
  })

  it('says what a department asks, so that it can be decided on the spot', async () => {
    const { rows } = await readBoard(await requestOf(app.payload, office.supervisor))
    const row = (name: string) => rows.find(({ id }) => id === duties[name])
    expect(row('extending')?.requests).toMatchObject([{ kind: 'extension', reason: '因故', days: 5 }])
    expect(row('paused')?.question).toMatchObject({ text: '是哪一段路？', by: '经办人' })
    expect(row('calm')).toMatchObject({ requests: [], question: null })
  })

  it('is empty for people outside the office, and for those of another body', async () => {
    const handler = await buildUser(app.payload, {
      body: office.body,
      roles: ['departmentHandler'],
      department: office.department.id,
    })
    const elsewhere = await buildOffice(app.payload)
    for (const user of [handler, office.author, elsewhere.supervisor]) {
      const req = await requestOf(app.payload, user)
      expect(await readBoard(req)).toMatchObject({ rows: [] })
      expect((await countBoard(req)).departments).toEqual([])
    }
  })

  it('comes in pages', async () => {
    const req = await requestOf(app.payload, office.supervisor)
    const first = await readBoard(req, { limit: 6 })
    const rest = await readBoard(req, { limit: 6, page: 2 })
    expect([first.hasMore, rest.hasMore]).toEqual([true, false])
    expect(new Set([...first.rows, ...rest.rows].map(({ id }) => id)).size).toBe(11)
  })

  async function shown(filter: BoardFilter): Promise<string[]> {
    const { rows } = await readBoard(await requestOf(app.payload, office.supervisor), filter)
    return rows.map(({ id }) => Object.keys(duties).find((name) => duties[name] === id) ?? id)
  }

  async function ask(name: string, kind: 'return' | 'extension'): Promise<void> {
    await app.pool.query(
      `insert into duty_requests (id, assignment_id, kind, reason, asked_days, state, by, via, organisation_id)
       values ($1, $2, $3, '因故', $4, 'open', '经办人', 'link', $5)`,
      [randomUUID(), duties[name], kind, kind === 'extension' ? 5 : null, office.body],
    )
  }
})
