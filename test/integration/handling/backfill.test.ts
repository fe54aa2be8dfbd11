import { afterAll, beforeAll, expect, it } from 'vitest'
import { actOnDuty } from '../../../src/operations/handling/actOnDuty'
import { verifyReply } from '../../../src/operations/handling/office/verifyReply'
import { handlingBackfillSql } from '../../../src/server/handling/backfill.sql'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, requestOf, type Office } from '../../support/factories'
import { dutiesOf, goodReply } from './support'

let app: TestApplication
let office: Office

beforeAll(async () => {
  app = await openApplication('backfill')
  office = await buildOffice(app.payload)
})
afterAll(() => app.close())

it('a duty of a release without a journal gets one, once, and goes on', async () => {
  const duties = dutiesOf(app, office)
  const [id = ''] = (await duties.give()).ids
  const access = { token: await duties.tokenFor(id) }
  await actOnDuty(await requestOf(app.payload), access, { act: 'reply', rev: 0, input: goodReply })
  await verifyReply(await duties.supervisor(), { assignment: id, rev: 1, verdict: 'redo', note: '请补充。' })
  const before = await duties.row(id)
  const client = await app.pool.connect()
  await client.query(`begin; set local session_replication_role = replica; delete from duty_events;
    update assignments set original_due_at = null, outcome_class = null; commit`)
  client.release()
  await app.pool.query(handlingBackfillSql)
  await app.pool.query(handlingBackfillSql)
  expect((await duties.view(id)).history.map(({ act }) => act)).toEqual(['dispatch', 'reply', 'redo'])
  expect(await duties.row(id)).toMatchObject({
    dueAt: before.dueAt,
    outcomeClass: 'A',
    state: 'redo',
    rev: 2,
  })
  expect(await duties.act(id, { act: 'reply', input: goodReply })).toEqual({ ok: true })
})
