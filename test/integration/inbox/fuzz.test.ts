import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepMail, placeWaiting } from '../../../plugins/department-mail/exports/inbound'
import { inboundHandlers } from '../../../src/operations/inbox/inboundHandlers'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice } from '../../support/factories'
import { recordFigure } from '../../support/figure'
import { mutatedMails } from '../../support/inbox/mutatedMails'
import { seedMails } from '../../support/inbox/seedMails'

/** Mails in every run; the check asks for 5,000. */
const count = Number(process.env.MIME_MAILS ?? 120)

let app: TestApplication
beforeAll(async () => {
  process.env.REPLY_ADDRESS = 'reply@office.example.org'
  app = await openApplication('mimefuzz')
  await buildOffice(app.payload)
})
afterAll(async () => {
  delete process.env.REPLY_ADDRESS
  await app.close()
})

it('keeps every broken mail byte for byte and deals with each, whatever is in it', async () => {
  const sent = new Set<string>()
  const client = await app.pool.connect()
  for (const raw of mutatedMails(seedMails, count, 7)) {
    await keepMail(client, { raw, receivedAt: new Date() })
    sent.add(createHash('sha256').update(raw).digest('hex'))
  }
  client.release()
  await placeWaiting(app.payload, inboundHandlers())
  const { rows } = await app.pool.query<{ sha: string }>(
    `select encode(sha256(raw), 'hex') as sha from inbound_mail_raw`,
  )
  const kept = new Set(rows.map(({ sha }) => sha))
  const lost = [...sent].filter((sha) => !kept.has(sha))
  const stuck = await app.pool.query(`select 1 from inbound_mails where state = 'new'`)
  console.info(`mime fuzz: ${count} mails, ${lost.length} lost, ${stuck.rowCount} not dealt with`)
  recordFigure({
    name: 'Broken mails lost or not dealt with',
    measured: `${lost.length} and ${stuck.rowCount} of ${count}`,
    limit: '0 and 0',
    ok: lost.length === 0 && stuck.rowCount === 0,
  })
  expect(lost).toEqual([])
  expect(stuck.rowCount).toBe(0)
}, 900_000)
