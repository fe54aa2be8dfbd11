import {
  commitTransaction,
  createLocalReq,
  getPayload,
  initTransaction,
  killTransaction,
  type Config,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  clockOf,
  computeDue,
  defaultRules,
  handling,
  readJournal,
  reduceDuty,
  writeEvent,
  writePlan,
  type Duty,
  type DutyCalendar,
  type DutyEvent,
} from '../../../../plugins/handling'
import { emptyDatabase, type TestDatabase } from '../../../support/database'
import { foreign, type ForeignPayload } from '../collections'
import { chores, foreignConfig, options } from './config'

/** Somebody else's calendar: every day is worked, days begin in Greenwich. */
const calendar: DutyCalendar = {
  isWorkday: () => true,
  dayOf: (at) => at.toISOString().slice(0, 10),
  endOf: (day) => new Date(`${day}T23:59:59Z`),
  morningOf: (day) => new Date(`${day}T08:00:00Z`),
}
const start = new Date('2026-03-09T10:00:00Z')

describe('handling alone in somebody else’s application', () => {
  let database: TestDatabase
  let payload: Payload
  let api: ForeignPayload

  beforeAll(async () => {
    database = await emptyDatabase('foreignchores')
    payload = await getPayload({ config: foreignConfig(database.url) })
    payload.db.pool.on('error', () => undefined)
    payload.logger.level = 'silent'
    api = foreign(payload)
  })
  afterAll(async () => {
    await payload.destroy()
    await database.drop()
  })

  /** What an application does with its own transactions. */
  async function inTransaction<T>(work: (req: PayloadRequest) => Promise<T>): Promise<T> {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    try {
      const result = await work(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  }

  const clock = clockOf([{ act: 'dispatch', at: start, days: 3 }])
  const fresh: Duty = {
    state: 'dispatched',
    role: 'lead',
    clock,
    dueAt: computeDue(clock, calendar, start),
    returnDueAt: start,
    returnAskedAt: null,
    reopenedAt: null,
    pausedAt: null,
    extensionAsked: false,
    others: [],
    implementation: 'none',
  }

  const give = (): Promise<string> =>
    inTransaction(async (req) => {
      const { id } = await api.create({
        collection: 'chores',
        data: { title: 'dishes', dispatchedAt: start.toISOString(), dueAt: fresh.dueAt.toISOString() },
        req,
      })
      await writeEvent(req, 'chore_events', {
        duty: id,
        act: 'dispatch',
        at: start,
        via: 'board',
        by: 'A',
        data: { days: 3 },
      })
      return id
    })

  const act = (id: string, rev: number, event: DutyEvent): Promise<number | null> =>
    inTransaction(async (req) => {
      const reduced = reduceDuty(fresh, event, defaultRules, calendar)
      if (!reduced.ok) throw new Error('not possible')
      const moved = await writePlan(req, { table: 'chores', id, rev, plan: reduced.plan })
      if (moved !== null)
        await writeEvent(req, 'chore_events', {
          duty: id,
          act: event.act,
          at: event.at,
          via: 'board',
          by: 'B',
          data: { rev: moved },
        })
      return moved
    })

  it('moves a duty once, journals it, and tells the clock from the journal', async () => {
    const id = await give()
    expect(await act(id, 0, { act: 'acknowledge', at: start })).toBe(1)
    expect(await act(id, 0, { act: 'acknowledge', at: start })).toBeNull()
    const journal = await inTransaction((req) => readJournal(req, 'chore_events', id))
    expect(journal.map(({ act: name }) => name)).toEqual(['dispatch', 'acknowledge'])
    expect(computeDue(clockOf(journal), calendar, start).toISOString()).toBe('2026-03-12T23:59:59.000Z')
  })

  it.each([
    ['a move that is none', `update chores set state = 'accepted', rev = rev + 1`, 'HD003'],
    [
      'a move that is in no journal',
      `update chores set state = 'replied', rev = rev + 1 where state = 'dispatched'`,
      'HD008',
    ],
    ['another beginning', `update chores set dispatched_at = now()`, 'HD006'],
    ['a duty removed', 'delete from chores', 'HD001'],
    ['an entry changed', `update chore_events set act = 'x'`, 'HD004'],
    [
      'two requests of one kind at once',
      `insert into chore_requests (id, assignment_id, kind, reason, state, created_at, updated_at)
      select gen_random_uuid(), id, 'return', 'x', 'open', now(), now() from chores cross join generate_series(1, 2)`,
      '23505',
    ],
  ])('is guarded by PostgreSQL against %s', async (_, sql, code) => {
    await give()
    await expect(database.pool.query(sql)).rejects.toMatchObject({ code })
  })

  it('says at start what a collection lacks', () => {
    const config = { collections: [{ ...chores, fields: chores.fields.slice(0, 2) }] } as Config
    expect(() => handling(options)(config)).toThrow('chores has no field rev')
    expect(() => handling(options)({ collections: [] } as unknown as Config)).toThrow('no collection chores')
  })
})
