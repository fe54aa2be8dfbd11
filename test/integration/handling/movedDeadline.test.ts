import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from '../../../src/operations/handling/office/answerQuestion'
import { cancelDuty } from '../../../src/operations/handling/office/cancelDuty'
import { setCalendarDay } from '../../../src/operations/supervision/setCalendarDay'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, type Office } from '../../support/factories'
import { dutiesOf, movedClock, type Duties } from './support'

describe('a deadline that the calendar moves', () => {
  let app: TestApplication
  let office: Office
  let duties: Duties
  const clock = movedClock()

  beforeAll(async () => {
    app = await openApplication('moved_deadline')
    office = await buildOffice(app.payload)
    duties = dutiesOf(app, office)
  })
  afterAll(async () => {
    clock.stop()
    await app.close()
  })

  const setDay = async (date: string, kind: 'dayOff' | 'workday' | null): Promise<void> => {
    await setCalendarDay(await duties.supervisor(), { date, kind, name: '市运动会' })
  }
  const told = async (id: string): Promise<{ subject: string; text: string }[]> => {
    const { rows } = await app.pool.query<{ subject: string; text: string }>(
      `select subject, text from messages where related_id = $1 and template = 'deadlineMoved' order by created_at`,
      [id],
    )
    return rows
  }

  it('is told to the contact once, when the office has done with its calendar', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    await setDay('2026-03-18', 'dayOff')
    await duties.sweep(id)
    await clock.to('2026-03-09', '10:20:00')
    await setDay('2026-03-19', 'dayOff')
    await clock.to('2026-03-09', '10:40:00')
    await duties.sweep(id)
    expect(await told(id)).toEqual([])
    await clock.to('2026-03-09', '10:51:00')
    await Promise.all([duties.sweep(id), duties.sweep(id)])
    await duties.sweep(id)
    const mails = await told(id)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.subject).toContain('顺延')
    expect(mails[0]?.text).toMatch(/原期限：2026年3月30日[\s\S]*现期限：2026年4月1日[\s\S]*市运动会/)
    await setDay('2026-03-18', null)
    await setDay('2026-03-19', null)
    await clock.to('2026-03-09', '11:30:00')
    await duties.sweep(id)
    expect((await told(id)).map(({ subject }) => subject.slice(0, 6))).toEqual([
      '答复期限顺延',
      '答复期限提前',
    ])
  })

  it('is no mail when it was moved back meanwhile', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    await setDay('2026-03-20', 'dayOff')
    await setDay('2026-03-20', null)
    await clock.to('2026-03-09', '12:00:00')
    await duties.sweep(id)
    expect((await duties.view(id)).history.filter(({ act }) => act === 'recompute')).toHaveLength(2)
    expect(await told(id)).toEqual([])
  })

  it('is told by the mail that sets the next one', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    await setDay('2026-03-20', 'dayOff')
    await duties.act(id, { act: 'ask', input: { text: '由哪个科室对接？', by: '经办人' } })
    await clock.to('2026-03-11')
    await answerQuestion(await duties.supervisor(), { assignment: id, text: '由综合科对接。' })
    await duties.sweep(id)
    expect(await duties.mails(id)).toContain('questionAnswered')
    expect(await told(id)).toEqual([])
    await setDay('2026-03-20', null)
  })

  it('is not told of a duty that is over', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    await setDay('2026-03-20', 'dayOff')
    const { rev } = await duties.row(id)
    await cancelDuty(await duties.supervisor(), { assignment: id, rev, note: '重复交办。' })
    await clock.to('2026-03-09', '12:00:00')
    await duties.sweep(id)
    expect(await told(id)).toEqual([])
    await setDay('2026-03-20', null)
  })
})
