import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCalendar } from '../../../src/operations/supervision/readCalendar'
import { setCalendarDay } from '../../../src/operations/supervision/setCalendarDay'
import { dispatch } from '../../../src/operations/handling/office/dispatch'
import { openApplication, type TestApplication } from '../../support/database'
import { buildItem, buildOffice, requestOf, type Office } from '../../support/factories'

describe('the calendar', () => {
  let app: TestApplication
  let office: Office
  beforeAll(async () => {
    app = await openApplication('calendar')
    office = await buildOffice(app.payload)
  })
  afterAll(() => app.close())

  it('starts from what is published', async () => {
    const { days, isPublished } = await readCalendar(await requestOf(app.payload, office.supervisor), 2026)
    const day = (date: string) => days.find((one) => one.date === date)
    expect(days).toHaveLength(365)
    expect(isPublished).toBe(true)
    expect(day('2026-10-01')).toMatchObject({ isWorkday: false, name: '国庆节', own: null })
    expect(day('2026-10-10')).toMatchObject({ isWorkday: true, isWeekend: true })
    expect(day('2026-11-23')).toMatchObject({ isWorkday: true, name: '' })
  })

  it('moves every open deadline in the step in which a day is set, and back again', async () => {
    const item = await buildItem(app.payload, office, { at: 'approved' })
    const req = await requestOf(app.payload, office.supervisor)
    const [id = ''] = await dispatch(req, {
      item: item.id,
      departments: [{ id: office.department.id, role: 'lead' }],
    })
    const due = async () =>
      (await app.payload.findByID({ collection: 'assignments', id, depth: 0, overrideAccess: true })).dueAt
    const before = await due()
    const date = before.slice(0, 10)
    const set = async (kind: 'dayOff' | null) =>
      setCalendarDay(await requestOf(app.payload, office.supervisor), { date, kind, name: '本市假日' })
    expect(await set('dayOff')).toEqual({ moved: 1 })
    expect(Date.parse(await due())).toBeGreaterThan(Date.parse(before))
    const year = await readCalendar(req, Number(date.slice(0, 4)))
    expect(year.days.find((one) => one.date === date)).toMatchObject({ isWorkday: false, name: '本市假日' })
    expect(await set(null)).toEqual({ moved: 1 })
    expect(await due()).toBe(before)
  })

  it('is changed by supervisors and administrators alone', async () => {
    for (const user of [office.editor, office.chair, office.author])
      await expect(
        setCalendarDay(await requestOf(app.payload, user), { date: '2026-12-31', kind: 'dayOff' }),
      ).rejects.toMatchObject({ status: 403 })
  })
})
