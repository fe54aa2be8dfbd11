import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { itemContentFields } from '../../collections/items'
import { issueContentFields } from '../../collections/issues'
import { clockOf, computeDue } from '../../plugins/handling'
import { editionHash, type EditionContent } from '../../plugins/digest'
import { anyTx, contentHash, readRun, verifyHistory } from '../../plugins/review-workflow'
import { addWorkingDays } from '../../src/domain/workingDays'
import { calendarWith, isChineseWorkday } from '../../src/server/calendar'
import { cloneDatabase, openPayload, type TestDatabase } from '../support/database'
import { temporaryFolder } from '../support/services-folder'
import type { Payload } from 'payload'
import { checks } from './checks'

describe('the demonstration city, loaded through its own operations', () => {
  let database: TestDatabase
  let payload: Payload
  let place: Awaited<ReturnType<typeof temporaryFolder>>

  beforeAll(async () => {
    database = await cloneDatabase('invariants', inject('demoDatabase'))
    place = await temporaryFolder()
    payload = await openPayload(database.url, place.folder)
  })
  afterAll(async () => {
    payload.logger.level = 'silent'
    await payload.destroy()
    await database.drop()
    await place.remove()
  })

  it('is large enough to show something', async () => {
    const { rows } = await database.pool.query(`select (select count(*)::int from items) as items,
      (select count(*)::int from workflow_events) as events, (select count(*)::int from issues where published_at is not null) as issues,
      (select count(*)::int from assignments) as duties, (select count(*)::int from messages) as messages`)
    console.log(`held against the invariants: ${JSON.stringify(rows[0])}`)
    expect(rows[0]).toMatchObject({ issues: 5 })
  })

  it.each(checks.map((check) => [check.id, check.promise, check] as const))(
    '%s: %s',
    async (_id, _promise, { violations }) => {
      expect((await database.pool.query<Record<string, unknown>>(violations)).rows).toEqual([])
    },
  )

  it('I1: every chain of history verifies', async () => {
    const { events, broken } = await verifyHistory(await anyTx(await createLocalReq({}, payload)))
    expect(broken).toEqual([])
    expect(events).toBeGreaterThan(100)
  })

  it('I2: every approved text reads today as it was approved', async () => {
    const tx = await anyTx(await createLocalReq({}, payload))
    for (const [collection, fields] of [
      ['items', itemContentFields],
      ['issues', issueContentFields],
    ] as const) {
      const { docs } = await payload.find({
        collection,
        where: { 'workflow.status': { equals: 'approved' } },
        depth: 0,
        pagination: false,
        overrideAccess: true,
      })
      expect(docs.length).toBeGreaterThan(0)
      for (const document of docs) {
        const run = await readRun(tx, collection, document.id)
        expect(contentHash({ ...document }, fields)).toBe(run?.contentHash)
      }
    }
  })

  it('I2: every kept text and every edition hashes to the hash it is kept under', async () => {
    const { rows: snapshots } = await database.pool.query<{
      collection: string
      content: Record<string, unknown>
      content_hash: string
    }>(
      'select r.collection, s.content, s.content_hash from workflow_snapshots s join workflow_runs r on r.id = s.run_id',
    )
    for (const { collection, content, content_hash } of snapshots) {
      expect(contentHash(content, collection === 'items' ? itemContentFields : issueContentFields)).toBe(
        content_hash,
      )
    }
    const { rows: editions } = await database.pool.query<{ content: EditionContent; hash: string }>(
      'select content, hash from editions',
    )
    for (const { content, hash } of editions) expect(editionHash(content)).toBe(hash)
    expect([snapshots.length > 0, editions.length]).toEqual([true, 10])
  })

  it('I9: every deadline is what the journal of its duty says, computed again', async () => {
    const { rows } = await database.pool.query<{
      id: string
      due_at: Date
      original_due_at: Date
      days: string
      journal: { act: string; at: string; days: number | null }[]
    }>(`select a.id, a.due_at, a.original_due_at, a.days, json_agg(json_build_object('act', e.act, 'at', e.at,
      'days', (e.data ->> 'days')::int) order by e.number) as journal
      from assignments a join duty_events e on e.assignment_id = a.id group by a.id`)
    expect(rows.length).toBeGreaterThan(0)
    const calendar = calendarWith(new Map())
    for (const { due_at, original_due_at, days, journal } of rows) {
      const events = journal.map(({ act, at, days: given }) => ({ act, at: new Date(at), days: given }))
      const clock = clockOf(events)
      const last = events.findLast(({ act }) => act !== 'notice')?.at ?? clock.startedAt
      expect(computeDue(clock, calendar, last)).toEqual(due_at)
      expect(addWorkingDays(clock.startedAt, Number(days), isChineseWorkday)).toEqual(original_due_at)
    }
  })
})
