import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportScorecards } from '../../../src/operations/supervision/exportScorecards'
import { readScorecards } from '../../../src/operations/supervision/readScorecards'
import { openApplication, type TestApplication } from '../../support/database'
import { buildItem, buildOffice, requestOf, type Office } from '../../support/factories'
import { forgetDuties, insertDuty, insertEvent, insertFeedback } from './duties'

describe('figures of departments', () => {
  let app: TestApplication
  let office: Office
  let item: string

  beforeAll(async () => {
    app = await openApplication('figures')
    office = await buildOffice(app.payload)
    item = (await buildItem(app.payload, office, { at: 'draft' })).id
    for (let index = 0; index < 6; index += 1) await past(index)
    await insertDuty(app.pool, office, {
      item,
      dispatched: -40,
      due: -20,
      state: 'returned',
      returnAsked: -39,
    })
    await insertDuty(app.pool, office, { item, dispatched: -40, due: -20, role: 'co' })
    await insertDuty(app.pool, office, { item, dispatched: -500, due: -480 })
  })
  afterAll(async () => {
    await forgetDuties(app.pool)
    await app.close()
  })

  /** Dispatched forty days ago; the last of six was answered after its deadline, the first after more time was given. */
  async function past(index: number): Promise<void> {
    const duty = await insertDuty(app.pool, office, { item, dispatched: -40, due: -20, state: 'accepted' })
    const event = (
      number: number,
      act: string,
      at: number,
      due: { dueBefore?: number; dueAfter?: number } = {},
    ) => insertEvent(app.pool, office, { duty, item, number, act, at, ...due })
    await event(1, 'dispatch', -40, { dueAfter: -20 })
    if (index === 0) await event(2, 'grantExtension', -22, { dueBefore: -20, dueAfter: -10 })
    await event(3, 'reply', index === 0 ? -12 : index === 5 ? -15 : -30)
    await insertFeedback(app.pool, office, {
      duty,
      item,
      kind: 'verdict',
      verdict: index === 1 ? 'redo' : 'accept',
    })
    await insertFeedback(app.pool, office, {
      duty,
      item,
      kind: 'authorRating',
      solved: index < 4 ? 'yes' : 'no',
    })
  }

  const period = () => ({
    from: new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10),
    to: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
  })

  it('are told from the journals of lead duties in the period', async () => {
    const { departments, minimum } = await readScorecards(
      await requestOf(app.payload, office.supervisor),
      period(),
    )
    expect(minimum).toBe(5)
    expect(departments).toHaveLength(1)
    const [{ card } = { card: null }] = departments
    expect(card).toMatchObject({
      duties: 6,
      takenBack: 1,
      onTime: { known: true, count: 6, hits: 5 },
      days: { known: true, count: 6 },
      returns: { count: 7, hits: 1 },
      redone: { count: 6, hits: 1 },
      satisfied: { count: 6, hits: 4 },
      kept: { known: false, count: 0 },
    })
  })

  it('are the same in the file as on the page', async () => {
    const req = await requestOf(app.payload, office.supervisor)
    const csv = await exportScorecards(req, period(), 'zh')
    expect(csv).toContain('0.833,6,')
    expect(csv.split('\r\n')).toHaveLength(4)
  })

  it('are nobody’s outside the office', async () => {
    const { departments, together } = await readScorecards(
      await requestOf(app.payload, office.author),
      period(),
    )
    expect(departments).toEqual([])
    expect(together.duties).toBe(0)
  })
})
