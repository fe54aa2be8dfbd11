import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remindNow } from '../../../src/operations/handling/office/remindNow'
import { verifyReply } from '../../../src/operations/handling/office/verifyReply'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, type Office } from '../../support/factories'
import { dutiesOf, goodReply, movedClock, type Duties } from './support'

describe('what the clock comes to', () => {
  let app: TestApplication
  let office: Office
  let duties: Duties
  const clock = movedClock()

  beforeAll(async () => {
    app = await openApplication('sweep')
    office = await buildOffice(app.payload)
    duties = dutiesOf(app, office)
    await app.payload.update({
      collection: 'departments',
      id: office.department.id,
      data: { superior: { name: '分管副局长', email: 'superior@example.org' } },
      overrideAccess: true,
    })
  })
  afterAll(async () => {
    clock.stop()
    await app.close()
  })

  const notices = async (id: string): Promise<string[]> => {
    const { rows } = await app.pool.query<{ level: string; late: number; told: string }>(
      `select level, days_late::int as late, (select string_agg(r ->> 'why', '+') from jsonb_array_elements(recipients) r) as told
       from duty_notices where assignment_id = $1 order by issued_at, created_at`,
      [id],
    )
    return rows.map(({ level, late, told }) => `${level} ${late} ${told}`)
  }

  it('reminds before, on and after, up to the superior and the supervisor, each once', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    await duties.act(id, { act: 'acknowledge', input: {} })
    for (const day of ['20', '23', '24', '26', '30', '31']) {
      await clock.to(`2026-03-${day}`)
      await Promise.all([duties.sweep(id), duties.sweep(id)])
    }
    for (const day of ['03', '07', '10', '24']) {
      await clock.to(`2026-04-${day}`)
      await duties.sweep(id)
    }
    expect(await notices(id)).toEqual([
      'reminder 0 contact',
      'reminder 0 contact',
      'reminder 0 contact',
      'blue 1 contact',
      'orange 4 contact+superior',
      'red 8 contact+superior+supervisor',
    ])
    expect(await duties.row(id)).toMatchObject({ noticeLevel: 'red' })
    const templates = await duties.mails(id)
    expect(templates.filter((template) => template.startsWith('notice'))).toEqual([
      'noticeBlue',
      'noticeOrange',
      'noticeRed',
    ])
    expect(templates.filter((template) => template === 'escalation')).toHaveLength(2)
    expect(templates.filter((template) => template === 'escalationOffice')).toHaveLength(1)
    // The superior gets no link with which to act.
    const { rows } = await app.pool.query(
      `select count(*)::int as links from messages where to_address = 'superior@example.org' and text like '%/r/%'`,
    )
    expect(rows).toEqual([{ links: 0 }])
  })

  it('stops with a real answer, and begins anew when it is sent back', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    await clock.to('2026-04-03')
    await duties.sweep(id)
    await duties.act(id, { act: 'reply', input: goodReply })
    await clock.to('2026-04-20')
    await duties.sweep(id)
    expect(await notices(id)).toEqual(['orange 4 contact+superior'])
    await verifyReply(await duties.supervisor(), {
      assignment: id,
      rev: 1,
      verdict: 'redo',
      note: '请补充。',
    })
    expect(await duties.row(id)).toMatchObject({ noticeLevel: 'none' })
    // Fifteen working days later, over Labour Day.
    await clock.to('2026-05-14')
    await duties.sweep(id)
    expect((await notices(id)).length).toBe(2)
  })

  it('waits with everything while a question to the office is open', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    await duties.act(id, { act: 'ask', input: { text: '请问由谁牵头？' } })
    await clock.to('2026-05-20')
    await duties.sweep(id)
    expect(await notices(id)).toEqual([])
  })

  it('tells the supervisors once of what was not acknowledged and not decided', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    await clock.to('2026-03-12')
    await duties.sweep(id)
    await duties.sweep(id)
    expect((await duties.mails(id)).filter((template) => template === 'ackOverdue')).toHaveLength(1)
    await duties.act(id, { act: 'requestReturn', input: { reason: '不属于我局职责范围。' } })
    await duties.sweep(id)
    expect(await duties.mails(id)).not.toContain('arbitrationOverdue')
    await clock.to('2026-03-16')
    await duties.sweep(id)
    await duties.sweep(id)
    // The supervisor and the secretary general.
    expect((await duties.mails(id)).filter((template) => template === 'arbitrationOverdue')).toHaveLength(2)
  })

  it('asks on the promised day, and counts silence as missed', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    const promise = { ...goodReply, outcomeClass: 'B', restText: '安装信号灯。', restBy: '2026-03-20' }
    await duties.act(id, { act: 'reply', input: promise })
    await verifyReply(await duties.supervisor(), { assignment: id, rev: 1, verdict: 'accept' })
    await clock.to('2026-03-20')
    await duties.sweep(id)
    await duties.sweep(id)
    expect((await duties.mails(id)).filter((template) => template === 'promisedDue')).toHaveLength(1)
    await clock.to('2026-03-23')
    await duties.sweep(id)
    expect(await duties.row(id)).toMatchObject({ implementation: 'missed', state: 'accepted' })
    expect(await duties.mails(id)).toContain('promiseMissed')
  })

  it('lets a supervisor begin with any colour by hand', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    await remindNow(await duties.supervisor(), { assignment: id, level: 'orange', note: '领导关注。' })
    expect(await duties.row(id)).toMatchObject({ noticeLevel: 'orange' })
    await expect(
      remindNow(await duties.as(office.editor), { assignment: id, level: 'red' }),
    ).rejects.toMatchObject({
      code: 'assignment.notFound',
    })
  })
})
