import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordMail } from '../../../src/operations/handling/inbound/recordMail'
import { countAsReply } from '../../../src/operations/handling/office/countAsReply'
import type { InboundMail } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { buildDepartment, buildOffice, requestOf, type Office } from '../../support/factories'
import { dutiesOf, movedClock, type Duties } from './support'

describe('a mail about a duty', () => {
  let app: TestApplication
  let office: Office
  let duties: Duties
  const clock = movedClock()

  beforeAll(async () => {
    app = await openApplication('dutymail')
    office = await buildOffice(app.payload)
    duties = dutiesOf(app, office)
  })
  afterAll(async () => {
    clock.stop()
    await app.close()
  })

  const arrived = async (text: string, change: Partial<InboundMail> = {}): Promise<string> => {
    const { id } = await app.payload.create({
      collection: 'inbound-mails',
      data: {
        receivedAt: '2026-03-13T10:00:00.000Z',
        messageId: `<${randomUUID()}@example.org>`,
        from: 'Handler@example.org',
        fromName: '经办人',
        subject: '回复',
        kind: 'reply',
        state: 'placed',
        text,
        organisation: office.body,
        ...change,
      },
      depth: 0,
      overrideAccess: true,
    })
    return id
  }
  const record = async (assignment: string, mail: string) =>
    recordMail(await requestOf(app.payload), { assignment, mail })
  const given = async (): Promise<string> => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    await clock.to('2026-03-20')
    return id
  }
  const answer = '办理类别：A\n已完成信号配时优化，并向社会公布。'

  it('is the answer where it states its class: the clock stopped when it arrived', async () => {
    const id = await given()
    expect(await record(id, await arrived(answer))).toEqual({ as: 'reply', isContact: true })
    expect(await duties.row(id)).toMatchObject({
      state: 'replied',
      outcomeClass: 'A',
      repliedAt: '2026-03-13T10:00:00.000Z',
    })
    expect((await duties.view(id)).replies).toMatchObject([
      { via: 'mail', text: '已完成信号配时优化，并向社会公布。' },
    ])
  })

  it('acknowledges where it says nothing else', async () => {
    const id = await given()
    expect(await record(id, await arrived('已收到，谢谢！'))).toEqual({ as: 'acknowledge', isContact: true })
    expect(await duties.row(id)).toMatchObject({
      state: 'acknowledged',
      acknowledgedAt: '2026-03-13T10:00:00.000Z',
    })
  })

  it('is a note otherwise, which a supervisor may count as the answer of the day it came', async () => {
    const id = await given()
    const mail = await arrived('信号灯已经调整完毕，请查收附件。')
    expect(await record(id, mail)).toEqual({ as: 'note', isContact: true })
    const view = await duties.view(id)
    expect(view).toMatchObject({ state: 'dispatched', thread: [{ mail, via: 'mail' }] })
    const args = { assignment: id, rev: view.rev, mail, outcomeClass: 'A' as const }
    await expect(countAsReply(await duties.as(office.editor), args)).rejects.toMatchObject({
      code: 'assignment.notFound',
    })
    await expect(
      countAsReply(await duties.supervisor(), { ...args, mail: await arrived('别处的邮件') }),
    ).rejects.toMatchObject({ code: 'request.invalid' })
    await countAsReply(await duties.supervisor(), args)
    expect(await duties.row(id)).toMatchObject({ state: 'replied', repliedAt: '2026-03-13T10:00:00.000Z' })
  })

  it('of somebody else is a note, whatever it says', async () => {
    const id = await given()
    const mail = await arrived(answer, { from: 'stranger@example.org' })
    expect(await record(id, mail)).toEqual({ as: 'note', isContact: false })
    expect(await duties.row(id)).toMatchObject({ state: 'dispatched', rev: 0 })
  })

  it.each(['autoReply', 'bounce'] as const)('stops nothing where it is %s', async (kind) => {
    const id = await given()
    expect(await record(id, await arrived(answer, { kind }))).toMatchObject({ as: 'note' })
    const view = await duties.view(id)
    expect(view).toMatchObject({ state: 'dispatched', thread: [] })
    expect(await duties.mails(id)).not.toContain('replyArrived')
  })

  it('is a note while opinions are still to come', async () => {
    await clock.to('2026-03-09')
    const other = await buildDepartment(app.payload, { organisation: office.body })
    const [lead = ''] = (await duties.give({ to: [office.department, other] })).ids
    await clock.to('2026-03-14')
    expect(await record(lead, await arrived(answer))).toMatchObject({ as: 'note' })
    expect(await duties.row(lead)).toMatchObject({ state: 'dispatched' })
  })
})
