import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterOfDuty } from '../../../src/operations/letters/letterOfDuty'
import { loadLetter } from '../../../src/operations/letters/loadLetter'
import { readLinkLetter } from '../../../src/operations/letters/readLinkLetter'
import { readLetter } from '../../../src/operations/letters/readLetter'
import { packRenderer } from '../../../src/server/documents/packRenderer'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, buildUser, requestOf, type Office } from '../../support/factories'
import { dutiesOf, goodReply, type Duties } from '../handling/support'

describe('the letters of a duty', () => {
  let app: TestApplication
  let office: Office
  let duties: Duties
  let duty: string

  beforeAll(async () => {
    app = await openApplication('letters')
    office = await buildOffice(app.payload)
    duties = dutiesOf(app, office)
    const { ids } = await duties.give({ words: '请一并研究。' })
    duty = ids[0] ?? ''
  })
  afterAll(async () => {
    packRenderer().stop()
    await app.close()
  })

  it('go with the mail that gives the duty, and are made when it is sent', async () => {
    const { rows } = await app.pool.query<{
      attachments: { attachment: string }[]
      template_version: string
    }>(
      `select attachments, template_version from messages where related_id = $1 and template = 'assignment'`,
      [duty],
    )
    expect(rows[0]?.attachments).toEqual([
      expect.objectContaining({ attachment: `letter:dispatch:${duty}`, contentType: 'application/pdf' }),
    ])
    const bytes = await loadLetter(`letter:dispatch:${duty}`, (text, values) => app.pool.query(text, values))
    expect(bytes?.subarray(0, 5).toString()).toBe('%PDF-')
  }, 60_000)

  it('leave other attachments to others', async () => {
    expect(await loadLetter('0191-some-document', () => Promise.reject(new Error('not asked')))).toBeNull()
  })

  it('are read by who may read the duty, and by nobody else', async () => {
    const asked = { assignment: duty, kind: 'dispatch', format: 'docx' } as const
    const { bytes, name } = await readLetter(await duties.supervisor(), asked)
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(name).toContain('交办通知单')
    const stranger = await buildUser(app.payload, { body: office.body, roles: ['member'] })
    for (const user of [null, stranger])
      await expect(readLetter(await requestOf(app.payload, user), asked)).rejects.toMatchObject({
        status: 404,
      })
  }, 60_000)

  it('are given to the holder of the duty’s link, and not to one who guesses', async () => {
    const req = await requestOf(app.payload)
    const letter = await readLinkLetter(req, await duties.tokenFor(duty))
    expect(letter?.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await readLinkLetter(req, `${duty}.1.zzzz.AAAA`)).toBeNull()
  }, 60_000)

  it('are those of the one duty, once there is something to say', async () => {
    const req = await duties.supervisor()
    expect(await letterOfDuty(req, { assignment: duty, kind: 'reply', format: 'docx' })).toBeNull()
    expect(await duties.act(duty, { act: 'reply', input: goodReply })).toEqual({ ok: true })
    const letter = await letterOfDuty(req, { assignment: duty, kind: 'reply', format: 'docx' })
    expect(letter?.name).toContain('复函')
  }, 60_000)
})
