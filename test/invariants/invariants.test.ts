import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { itemContentFields } from '../../collections/items'
import { issueContentFields } from '../../collections/issues'
import { editionHash, type EditionContent } from '../../plugins/digest'
import { anyTx, contentHash, readRun, verifyHistory } from '../../plugins/review-workflow'
import { addWorkingDays } from '../../src/domain/workingDays'
import { isChineseWorkday } from '../../src/server/calendar'
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

  it('I9: every deadline is the 15th working day after dispatch, the 5th when it is urgent', async () => {
    const { rows } = await database.pool.query<{
      dispatched_at: Date
      due_at: Date
      urgency: 'normal' | 'urgent'
    }>('select a.dispatched_at, a.due_at, i.urgency from assignments a join items i on i.id = a.item_id')
    expect(rows.length).toBeGreaterThan(0)
    for (const { dispatched_at, due_at, urgency } of rows) {
      expect(due_at).toEqual(addWorkingDays(dispatched_at, urgency === 'urgent' ? 5 : 15, isChineseWorkday))
    }
  })
})
