import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectAgenda } from '../../../src/operations/consultation/collectAgenda'
import { moveConsultation } from '../../../src/operations/consultation/moveConsultation'
import { readMonths } from '../../../src/operations/consultation/readMonths'
import type { Consultation, Issue, User } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import {
  act,
  buildIssue,
  buildItem,
  buildOffice,
  buildSeries,
  requestOf,
  type Office,
} from '../../support/factories'

type Decision = NonNullable<Consultation['decisions']>[number]['decision']

describe('the monthly consultation', () => {
  let app: TestApplication
  let office: Office
  let month = 1

  beforeAll(async () => {
    app = await openApplication('consultation')
    const built = await buildOffice(app.payload)
    const series = await buildSeries(app.payload, { organisation: built.body, consultation: true })
    office = { ...built, series }
  })
  afterAll(() => app.close())

  it('is not asked of a series that does without', async () => {
    const series = await buildSeries(app.payload, { organisation: office.body })
    const issue = await buildIssue(
      app.payload,
      { ...office, series },
      { items: [await approved()], at: 'consultation' },
    )
    await approve(issue)
  })

  it('holds an issue up until every entry passed in a held session, and names those that did not', async () => {
    const [first, second] = [await approved('第一篇'), await approved('第二篇')]
    const issue = await buildIssue(app.payload, office, { items: [first, second], at: 'consultation' })
    await expect(approve(issue)).rejects.toMatchObject({
      details: {
        reasons: [
          {
            context: {
              gate: 'consulted',
              text_zh: expect.stringContaining('《第一篇》、《第二篇》') as string,
            },
          },
        ],
      },
    })
    const session = await plan()
    expect(await collect(session)).toEqual({ entries: 2 })
    await hold(session)
    await decide(session, { 第一篇: 'pass', 第二篇: 'revise' })
    await expect(approve(issue)).rejects.toMatchObject({
      details: { reasons: [{ context: { text_zh: '以下篇目还没有经月会商通过：《第二篇》。' } }] },
    })
    await decide(session, { 第一篇: 'pass', 第二篇: 'pass' })
    await approve(issue)
  })

  it('counts the last decision: what passed once and was withdrawn later does not pass', async () => {
    const item = await approved('反复的一篇')
    const issue = await buildIssue(app.payload, office, { items: [item], at: 'consultation' })
    const session = await held()
    await decide(session, { 反复的一篇: 'pass' })
    await decide(session, { 反复的一篇: 'withdraw' })
    await expect(approve(issue)).rejects.toMatchObject({ code: 'workflow.denied' })
  })

  it('is concluded with agenda, decisions, day, people and minutes, and names what is missing', async () => {
    await buildIssue(app.payload, office, { items: [await approved('待议')], at: 'proof' })
    const session = await held()
    await expect(conclude(session)).rejects.toMatchObject({
      code: 'consultation.incomplete',
      details: {
        missing: expect.stringMatching(/没有决定.*没有会商日期.*没有到会人员.*没有会议纪要/) as string,
      },
    })
    const { decisions } = await read(session)
    await change(session, {
      heldOn: '2026-11-20T00:00:00.000Z',
      attendees: [{ name: '某主席', present: true }],
      minutes: '同意编发。',
      decisions: decisions?.map((row) => ({ ...row, decision: 'pass' as const })) ?? [],
    })
    await conclude(session)
    expect((await read(session)).state).toBe('concluded')
    await expect(change(session, { minutes: '改写纪要' })).rejects.toMatchObject({ status: 409 })
    await expect(conclude(session)).rejects.toMatchObject({ code: 'consultation.notNow' })
    await expect(collect(session)).rejects.toMatchObject({ code: 'consultation.notNow' })
  })

  it('keeps its agenda and its state against an ordinary change', async () => {
    await buildIssue(app.payload, office, { items: [await approved('不能换的一篇')], at: 'proof' })
    const session = await plan()
    await collect(session)
    const before = await read(session)
    const other = await approved('别的一篇')
    await change(session, {
      state: 'concluded',
      month: '2099-01',
      decisions:
        before.decisions?.map((row) => ({
          ...row,
          title: '换了',
          item: other.id,
          decision: 'pass' as const,
        })) ?? [],
    })
    const after = await read(session)
    expect(after).toMatchObject({ state: 'planned', month: before.month, decisions: before.decisions })
    await change(session, { decisions: [] })
    expect((await read(session)).decisions).toEqual(before.decisions)
  })

  it('collects again without losing a decision, and never twice the same entry', async () => {
    await buildIssue(app.payload, office, { items: [await approved('先议的')], at: 'proof' })
    const session = await held()
    await decide(session, { 先议的: 'revise' })
    await buildIssue(app.payload, office, { items: [await approved('后来的')], at: 'proof' })
    const first = await collect(session)
    expect(await collect(session)).toEqual(first)
    const titles =
      (await read(session)).decisions?.map(({ title, decision }) => `${title}:${decision ?? ''}`) ?? []
    expect(titles).toContain('先议的:revise')
    expect(titles).toContain('后来的:')
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('takes place once a month, in one’s own body, and by those who consult', async () => {
    const session = await plan()
    await expect(plan((await read(session)).month)).rejects.toMatchObject({ status: 409 })
    const elsewhere = await buildOffice(app.payload)
    for (const who of [elsewhere.chair, office.supervisor, office.author])
      await expect(collect(session, who)).rejects.toMatchObject({ code: 'consultation.notFound' })
    const issue = await buildIssue(
      app.payload,
      {
        ...elsewhere,
        series: await buildSeries(app.payload, { organisation: elsewhere.body, consultation: true }),
      },
      { items: [await buildItem(app.payload, elsewhere, { at: 'approved' })], at: 'proof' },
    )
    await collect(session)
    expect((await read(session)).decisions?.some((row) => row.issue === issue.id)).toBe(false)
  })

  it('flags a month without one, and is silent where nobody asks for it', async () => {
    const elsewhere = await buildOffice(app.payload)
    expect(await readMonths(await requestOf(app.payload, elsewhere.editor))).toEqual([])
    const months = await readMonths(await requestOf(app.payload, office.editor))
    expect(months).toHaveLength(1)
    expect(months[0]).toMatchObject({ isPast: false, session: null })
    await app.pool.query(`update series set created_at = now() - interval '90 days' where id = $1`, [
      office.series.id,
    ])
    expect(await readMonths(await requestOf(app.payload, office.editor))).toMatchObject([
      { isPast: false, session: null },
      { isPast: true, session: null },
    ])
  })

  const approved = (title = '一篇') => buildItem(app.payload, office, { at: 'approved', title })
  const approve = ({ id }: Issue) =>
    act(app.payload, office.viceChair, { collection: 'issues', id }, { action: 'approve' })
  const collect = async (id: string, who: User = office.editor) =>
    collectAgenda(await requestOf(app.payload, who), id)
  const hold = async (id: string) =>
    moveConsultation(await requestOf(app.payload, office.viceChair), id, 'hold')
  const conclude = async (id: string) =>
    moveConsultation(await requestOf(app.payload, office.secretaryGeneral), id, 'conclude')
  const read = (id: string): Promise<Consultation> =>
    app.payload.findByID({ collection: 'consultations', id, depth: 0, overrideAccess: true })

  /** A session of a month of its own: a body has one a month. */
  async function plan(of?: string): Promise<string> {
    const { id } = await app.payload.create({
      collection: 'consultations',
      data: {
        month: of ?? `2030-${String((month += 1)).padStart(2, '0')}`,
        state: 'planned',
        organisation: office.body,
      },
      depth: 0,
      overrideAccess: false,
      req: await requestOf(app.payload, office.editor),
    })
    return id
  }

  async function held(): Promise<string> {
    const session = await plan()
    await collect(session)
    await hold(session)
    return session
  }

  const change = async (id: string, data: Partial<Consultation>) =>
    app.payload.update({
      collection: 'consultations',
      id,
      data,
      depth: 0,
      overrideAccess: false,
      req: await requestOf(app.payload, office.viceChair),
    })

  async function decide(session: string, wanted: Record<string, Decision>): Promise<void> {
    const { decisions } = await read(session)
    await change(session, {
      decisions:
        decisions?.map((row) => ({ ...row, decision: wanted[row.title] ?? row.decision ?? null })) ?? [],
    })
  }
})
