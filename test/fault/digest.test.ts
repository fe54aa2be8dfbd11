import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Issue } from '../../src/payload-types'
import { openApplication, type TestApplication } from '../support/database'
import { act, buildIssue, buildItem, buildOffice, buildSeries, type Office } from '../support/factories'
import { recordFigure } from '../support/figure'
import { temporaryFolder } from '../support/services-folder'
import { openSigner, type Signer } from './support/openSigner'

/** A process takes its time to open the application, more so on a busy machine. In milliseconds. */
const patience = 180_000

/** In full by `npm run check:digest`; a share of it in every run of the tests. */
const signings = Number(process.env.DIGEST_SIGNINGS ?? 24)

/** Where signing writes, in its order; the process is killed while PostgreSQL holds that very write. */
const allPoints: [string, string, 'insert' | 'update'][] = [
  ['when the act is recorded', 'workflow_events', 'insert'],
  ['when it takes its sources', 'edition_sources', 'insert'],
  ['when it takes its number', 'issue_counters', 'update'],
  ['when it freezes its text', 'editions', 'insert'],
  ['when it writes its numbers', 'issues', 'update'],
  ['when it asks for documents', 'edition_documents', 'insert'],
  ['when it tells the authors', 'messages', 'insert'],
]

/** A death costs a process of its own: three of them in every run of the tests, all of them in the check. */
const points = process.env.MINQIAO_FULL === '1' ? allPoints : allPoints.filter((_, index) => index % 3 === 0)

describe('signing in several processes', () => {
  let app: TestApplication
  let office: Office
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  const signers: Signer[] = []
  let held = 0
  const start = async () => {
    const signer = await openSigner(app.url, place.folder, office.chair.id)
    signers.push(signer)
    return signer
  }

  beforeAll(async () => {
    place = await temporaryFolder()
    app = await openApplication('digest_fault')
    office = await buildOffice(app.payload)
  })
  afterAll(async () => {
    recordFigure({
      name: 'signing killed at every write, and at its commit',
      measured: `${held} of ${points.length + 1} deaths left all or nothing`,
      limit: 'all or nothing',
      ok: held === points.length + 1,
    })
    for (const signer of signers) await signer.kill()
    await app.close()
    await place.remove()
  })

  it(`${signings} at once over two processes take numbers without gap or double`, async () => {
    const series = await buildSeries(app.payload, { organisation: office.body })
    const issues: Issue[] = []
    for (let n = 0; n < signings; n += 1) issues.push(await ready({ ...office, series }))
    const pair = [await start(), await start()]
    const since = Date.now()
    const outcomes = await Promise.all(
      pair.map((signer, part) =>
        signer.sign(issues.filter((_, index) => index % pair.length === part).map(({ id }) => id)),
      ),
    )
    const took = Date.now() - since
    expect(new Set(outcomes.flat())).toEqual(new Set(['signed']))
    const wanted = Array.from({ length: signings }, (_, index) => index + 1)
    const numbers = await numbersOf(series.slug)
    expect(numbers).toEqual(wanted.map((number) => ({ number, cumulative: number })))
    recordFigure({
      name: 'concurrent signings over two processes, numbers without gap or double',
      measured: `${numbers.length} signed in ${took} ms, numbers 1 to ${numbers.at(-1)?.number}`,
      limit: `1 to ${signings}, ≤ 60 s`,
      ok: numbers.length === signings && numbers.at(-1)?.number === signings && took <= 60_000,
    })
    for (const signer of pair) await signer.kill()
  }, 600_000)

  it(
    'of two issues that hold one item, signed by two processes at once, one wins and the other hears why',
    async () => {
      const pair = [await start(), await start()]
      for (let round = 0; round < 5; round += 1) {
        const shared = await buildItem(app.payload, office, { at: 'approved' })
        const issues = [await ready(office, [shared.id]), await ready(office, [shared.id])]
        const outcomes = await Promise.all(pair.map((signer, part) => signer.sign([issues[part]?.id ?? ''])))
        expect(outcomes.flat().sort()).toEqual(['signed', 'workflow.denied'])
      }
      for (const signer of pair) await signer.kill()
    },
    patience,
  )

  it.each(points)(
    'killed %s leaves nothing, and is signed with the next number then',
    async (_, table, on) => {
      await sign(await ready(office))
      const issue = await ready(office)
      const before = await footprint()
      const holder = await app.pool.connect()
      try {
        await holdAt(table, on)
        await holder.query('select pg_advisory_lock(4711)')
        const signer = await start()
        void signer.sign([issue.id])
        const pid = await blocked()
        await signer.kill()
        await holder.query('select pg_advisory_unlock(4711)')
        await gone(pid)
      } finally {
        await holder.query('select pg_advisory_unlock_all()')
        holder.release()
        await app.pool.query(`drop trigger hold_here on ${table}`)
      }
      expect(await footprint()).toEqual(before)
      held += 1
      const last = await lastNumber()
      await sign(issue)
      expect(await lastNumber()).toBe(last + 1)
    },
    patience,
  )

  it(
    'killed while it commits leaves all or nothing',
    async () => {
      await app.pool.query(`
      create or replace function hold_commit() returns trigger language plpgsql as
        $$ begin perform pg_advisory_xact_lock_shared(4712); return null; end $$;
      create constraint trigger hold_commit after insert on editions deferrable initially deferred
        for each row execute function hold_commit()`)
      const issue = await ready(office)
      const before = await lastNumber()
      const holder = await app.pool.connect()
      try {
        await holder.query('select pg_advisory_lock(4712)')
        const signer = await start()
        void signer.sign([issue.id])
        const pid = await blocked()
        await signer.kill()
        await holder.query('select pg_advisory_unlock(4712)')
        await gone(pid)
      } finally {
        await holder.query('select pg_advisory_unlock_all()')
        holder.release()
        await app.pool.query('drop trigger hold_commit on editions')
      }
      const { rows } = await app.pool.query<{ whole: number; status: string }>(
        `select (select count(*)::int from editions where issue_id = i.id) as whole, r.status
       from issues i join workflow_runs r on r.id = i.workflow_id where i.id = $1`,
        [issue.id],
      )
      const isSigned = rows[0]?.status === 'approved'
      expect(rows[0]?.whole).toBe(isSigned ? 2 : 0)
      expect(await lastNumber()).toBe(before + (isSigned ? 1 : 0))
      held += 1
    },
    patience,
  )

  async function ready(within: Office, items?: string[]): Promise<Issue> {
    const own = await buildItem(app.payload, office, { at: 'approved' })
    const others = await Promise.all(
      (items ?? []).map((id) =>
        app.payload.findByID({ collection: 'items', id, depth: 0, overrideAccess: true }),
      ),
    )
    return buildIssue(app.payload, within, { items: [...others, own], at: 'signOff' })
  }

  const sign = ({ id }: Issue) =>
    act(app.payload, office.chair, { collection: 'issues', id }, { action: 'approve' })

  /** From here on, whoever writes this table waits for the lock the test holds. */
  async function holdAt(table: string, on: string): Promise<void> {
    await app.pool.query(`
      create or replace function hold_here() returns trigger language plpgsql as
        $$ begin perform pg_advisory_xact_lock_shared(4711); return new; end $$;
      create trigger hold_here before ${on} on ${table} for each row execute function hold_here()`)
  }

  /** The server process that waits at the held place. */
  async function blocked(): Promise<number> {
    return until(async () => {
      const { rows } = await app.pool.query<{ pid: number }>(
        `select pid from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`,
      )
      return rows[0]?.pid
    })
  }

  async function gone(pid: number): Promise<void> {
    await until(async () => {
      const { rows } = await app.pool.query('select from pg_stat_activity where pid = $1', [pid])
      return rows.length === 0 ? true : undefined
    })
  }

  async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
    for (const end = Date.now() + 30_000; Date.now() < end; await wait(20)) {
      const answer = await ask()
      if (answer !== undefined) return answer
    }
    throw new Error('nothing within 30 s')
  }

  async function numbersOf(series: string): Promise<{ number: number; cumulative: number }[]> {
    const { rows } = await app.pool.query<{ number: number; cumulative: number }>(
      `select number::int, cumulative_number::int as cumulative from editions
       where series = $1 and projection = 'internal' order by number`,
      [series],
    )
    return rows
  }

  const lastNumber = async (): Promise<number> => (await numbersOf(office.series.slug)).at(-1)?.number ?? 0

  async function footprint(): Promise<unknown> {
    const query: pg.QueryConfig = {
      text: `select (select count(*) from editions) as editions, (select sum(last) from issue_counters) as numbers,
        (select count(*) from workflow_events) as events, (select sum(rev) from workflow_runs) as revs,
        (select count(*) from messages) as messages, (select count(*) from edition_documents) as documents,
        (select count(*) from edition_sources) as sources, (select count(*) from issues where signed_at is not null) as signed,
        (select count(*) from graphile_worker._private_jobs) as jobs`,
    }
    return (await app.pool.query(query)).rows[0]
  }
})
