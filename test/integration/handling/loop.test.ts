import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from '../../../src/operations/handling/office/answerQuestion'
import { cancelDuty } from '../../../src/operations/handling/office/cancelDuty'
import { decideRequest } from '../../../src/operations/handling/office/decideRequest'
import { markFulfilled } from '../../../src/operations/handling/office/markFulfilled'
import { verifyReply } from '../../../src/operations/handling/office/verifyReply'
import { recomputeDuties } from '../../../src/operations/handling/recomputeDuties'
import { openApplication, type TestApplication } from '../../support/database'
import { buildDepartment, buildOffice, requestOf, type Office } from '../../support/factories'
import { readDuty } from '../../../src/operations/handling/readDuty'
import { readReplyDraft, saveReplyDraft } from '../../../src/operations/handling/drafts'
import { reissueLink } from '../../../src/operations/handling/reissueLink'
import { dutiesOf, goodReply, movedClock, type Duties } from './support'

describe('a duty on a moved clock', () => {
  let app: TestApplication
  let office: Office
  let duties: Duties
  const clock = movedClock()

  beforeAll(async () => {
    app = await openApplication('duties')
    office = await buildOffice(app.payload)
    duties = dutiesOf(app, office)
  })
  afterAll(async () => {
    clock.stop()
    await app.close()
  })

  const requestOfDuty = async (id: string) =>
    (await duties.view(id)).requests.find(({ state }) => state === 'open')?.id ?? ''

  it('is acknowledged, paused by a question, extended, answered, checked', async () => {
    await clock.to('2026-03-09')
    const { ids } = await duties.give()
    const [id = ''] = ids
    expect(await duties.view(id)).toMatchObject({
      state: 'dispatched',
      number: { number: 1, year: 2026 },
      due: { day: '2026-03-30', left: 15 },
    })
    expect(await duties.act(id, { act: 'acknowledge', input: { by: '王某' } })).toEqual({ ok: true })
    expect(await duties.view(id)).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: '王某',
      due: { day: '2026-03-30' },
    })

    await clock.to('2026-03-10')
    expect(await duties.act(id, { act: 'ask', input: { text: '请问由哪个处室牵头？' } })).toEqual({
      ok: true,
    })
    // A form that was sent twice asks once.
    expect(await duties.act(id, { act: 'ask', input: { text: '请问由哪个处室牵头？' } })).toEqual({
      ok: true,
    })
    await clock.to('2026-03-12')
    const asked = await duties.view(id)
    expect(asked.due.pausedSince).toMatch(/^2026-03-10/)
    expect(asked.thread).toMatchObject([{ at: expect.stringMatching(/^2026-03-10/) as string }])
    await answerQuestion(await duties.supervisor(), {
      assignment: id,
      rev: asked.rev,
      text: '由综合处牵头。',
    })
    expect(await duties.view(id)).toMatchObject({
      due: { day: '2026-04-01', originalDay: '2026-03-30', pausedSince: null },
    })

    expect(
      await duties.act(id, { act: 'requestExtension', input: { days: 5, reason: '需要现场核查两处路口。' } }),
    ).toEqual({ ok: true })
    const request = await requestOfDuty(id)
    await decideRequest(await duties.supervisor(), { request, grant: true, note: '同意。' })
    const extended = await duties.view(id)
    expect(extended).toMatchObject({ due: { day: '2026-04-09' } })
    expect(extended.requests[0]).toMatchObject({ state: 'granted', grantedDays: 5 })
    expect([
      extended.requests[0]?.dueBefore?.slice(0, 10),
      extended.requests[0]?.dueAfter?.slice(0, 10),
    ]).toEqual(['2026-04-01', '2026-04-09'])
    expect(extended.due.words.join('\n')).toContain('同意延期 5 个工作日')
    expect(extended.acts.find(({ id: act }) => act === 'requestExtension')).toMatchObject({ enabled: false })
    await expect(decideRequest(await duties.supervisor(), { request, grant: true })).rejects.toMatchObject({
      code: 'request.notFound',
    })

    expect(await duties.act(id, { act: 'reply', input: goodReply })).toEqual({ ok: true })
    const { rev, replies } = await duties.view(id)
    expect(replies).toMatchObject([{ at: expect.stringMatching(/^2026-03-12/) as string }])
    await verifyReply(await duties.supervisor(), {
      assignment: id,
      rev,
      verdict: 'accept',
      publication: 'publish',
    })
    expect(await duties.view(id)).toMatchObject({
      state: 'accepted',
      publication: 'publish',
      outcomeClass: 'A',
    })
    expect((await duties.view(id)).history.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('is returned once: refused it goes on as if nothing had been, granted it ends', async () => {
    await clock.to('2026-03-09')
    const [first = ''] = (await duties.give()).ids
    const before = (await duties.view(first)).due.at
    const input = { reason: '不属于我局职责范围。', elsewhere: '市公安局' }
    expect(await duties.act(first, { act: 'requestReturn', input })).toEqual({ ok: true })
    await expect(
      decideRequest(await duties.supervisor(), {
        request: await requestOfDuty(first),
        grant: false,
        note: ' ',
      }),
    ).rejects.toMatchObject({ code: 'assignment.noteRequired' })
    await decideRequest(await duties.supervisor(), {
      request: await requestOfDuty(first),
      grant: false,
      note: '属于你局职责。',
    })
    expect(await duties.view(first)).toMatchObject({ state: 'acknowledged', due: { at: before } })
    expect(await duties.act(first, { act: 'requestReturn', input })).toMatchObject({
      ok: false,
      reasons: [expect.stringContaining('一次')],
    })
    const [second = ''] = (await duties.give()).ids
    await duties.act(second, { act: 'requestReturn', input })
    await decideRequest(await duties.supervisor(), { request: await requestOfDuty(second), grant: true })
    expect(await duties.view(second)).toMatchObject({ state: 'returned' })
    expect(await duties.act(second, { act: 'reply', input: goodReply })).toMatchObject({ ok: false })
    await clock.to('2026-03-16')
    const [third = ''] = (await duties.give()).ids
    await clock.to('2026-03-20')
    expect(await duties.act(third, { act: 'requestReturn', input })).toMatchObject({
      ok: false,
      reasons: [expect.any(String)],
    })
  })

  it('waits for its co-handlers, and for no longer than they had time', async () => {
    await clock.to('2026-03-09')
    const other = await buildDepartment(app.payload, { organisation: office.body })
    const { ids } = await duties.give({ to: [office.department, other] })
    const [lead = '', co = ''] = ids
    expect(await duties.view(lead)).toMatchObject({ others: [{ department: other.name, isAwaited: true }] })
    expect(await duties.view(co)).toMatchObject({
      lead: { department: office.department.name },
      due: { day: '2026-03-16' },
    })
    expect(await duties.act(lead, { act: 'reply', input: goodReply })).toMatchObject({
      ok: false,
      reasons: [expect.stringContaining(other.name)],
    })
    expect(
      await duties.act(co, { act: 'opinion', input: { text: '我局无不同意见，建议尽快实施。' } }),
    ).toEqual({ ok: true })
    expect(await duties.view(lead)).toMatchObject({
      others: [{ opinion: { text: '我局无不同意见，建议尽快实施。' } }],
    })
    expect(await duties.act(lead, { act: 'reply', input: goodReply })).toEqual({ ok: true })
    const { rev } = await duties.row(lead)
    await verifyReply(await duties.supervisor(), { assignment: lead, rev, verdict: 'accept' })
    expect(await duties.row(co)).toMatchObject({ state: 'accepted' })

    const silent = (await duties.give({ to: [office.department, other] })).ids
    await clock.to('2026-03-17')
    expect(await duties.act(silent[0] ?? '', { act: 'reply', input: goodReply })).toEqual({ ok: true })
    const late = await duties.row(silent[0] ?? '')
    await verifyReply(await duties.supervisor(), { assignment: late.id, rev: late.rev, verdict: 'accept' })
    expect(await duties.row(silent[1] ?? '')).toMatchObject({ state: 'cancelled' })
  })

  it('has new days when it is to be redone, and what it promises is not yet done', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    await duties.act(id, { act: 'reply', input: goodReply })
    await clock.to('2026-03-20')
    await verifyReply(await duties.supervisor(), {
      assignment: id,
      rev: 1,
      verdict: 'redo',
      note: '请说明时限。',
    })
    expect(await duties.view(id)).toMatchObject({
      redo: { note: '请说明时限。', by: 'supervisor' },
      due: { day: '2026-04-13', originalDay: '2026-03-30' },
    })
    const promise = { ...goodReply, outcomeClass: 'B', restText: '安装三处信号灯。', restBy: '2026-06-30' }
    expect(await duties.act(id, { act: 'reply', input: { ...promise, restBy: '2026-01-01' } })).toMatchObject(
      {
        issues: [{ field: 'restBy', code: 'dayPast' }],
      },
    )
    expect(await duties.act(id, { act: 'reply', input: promise })).toEqual({ ok: true })
    await verifyReply(await duties.supervisor(), { assignment: id, rev: 3, verdict: 'accept' })
    expect(await duties.view(id)).toMatchObject({ implementation: 'promised', state: 'accepted' })
    const report = { fulfilled: 'yes', text: '三处信号灯已全部安装。' }
    expect(await duties.act(id, { act: 'progress', input: report })).toEqual({ ok: true })
    // The department's word alone implements nothing.
    expect(await duties.row(id)).toMatchObject({ implementation: 'promised' })
    await markFulfilled(await duties.supervisor(), { assignment: id, fulfilled: 'yes', note: '现场看过。' })
    expect(await duties.row(id)).toMatchObject({ implementation: 'implemented' })
  })

  it('keeps a draft for whoever of the department comes next, and none once it was sent', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    const access = { token: await duties.tokenFor(id) }
    const visitor = () => requestOf(app.payload)
    expect(await saveReplyDraft(await visitor(), access, { publishableText: '写到一半' })).not.toBeNull()
    expect(await readReplyDraft(await visitor(), access)).toEqual({ publishableText: '写到一半' })
    expect((await duties.view(id)).draft).toEqual({ publishableText: '写到一半' })
    await duties.act(id, { act: 'reply', input: goodReply })
    expect(await readReplyDraft(await visitor(), access)).toBeNull()
  })

  it('goes to another contact: the new one gets a link, the old link ends, the old contact is told', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    const old = await duties.tokenFor(id)
    const input = { name: '李某', email: 'successor@example.org', phone: '0000-1' }
    expect(
      await duties.act(id, { act: 'replaceContact', input: { ...input, email: 'no address' } }),
    ).toMatchObject({
      issues: [{ field: 'email', code: 'email' }],
    })
    expect(await duties.act(id, { act: 'replaceContact', input })).toEqual({ ok: true })
    expect(await readDuty(await requestOf(app.payload), { token: old })).toEqual({ gone: true })
    expect(await duties.view(id)).toMatchObject({ contact: { name: '李某', email: 'successor@example.org' } })
    const { rows } = await app.pool.query(
      `select template, to_address from messages where related_id = $1 and template in ('linkAgain', 'contactReplaced') order by template`,
      [id],
    )
    expect(rows).toEqual([
      { template: 'contactReplaced', to_address: 'handler@example.org' },
      { template: 'linkAgain', to_address: 'successor@example.org' },
    ])
    // Somebody with the old link asks for a new one: it goes to the known contact, once in a while.
    await reissueLink(await requestOf(app.payload), old)
    await reissueLink(await requestOf(app.payload), old)
    expect((await duties.mails(id)).filter((template) => template === 'linkAgain')).toHaveLength(2)
  })

  it('is opened by the handlers of its department and the office, by nobody else', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    const access = { assignment: id }
    expect(await readDuty(await duties.supervisor(), access)).toMatchObject({ via: 'office' })
    for (const user of [office.author, (await buildOffice(app.payload)).supervisor])
      expect(await readDuty(await duties.as(user), access)).toBeNull()
    expect(await readDuty(await requestOf(app.payload), access)).toBeNull()
  })

  it('is taken back with a reason, and asks nobody for anything any more', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    await cancelDuty(await duties.supervisor(), { assignment: id, rev: 0, note: '重复交办。' })
    expect((await duties.view(id)).acts.filter(({ enabled }) => enabled)).toEqual([])
    expect(await duties.mails(id)).toContain('dutyCancelled')
  })

  it('moves its deadline with the calendar of its body, and says so', async () => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    await app.payload.create({
      collection: 'calendar-days',
      data: { date: '2026-03-18', kind: 'dayOff', name: '市运动会', organisation: office.body },
      overrideAccess: true,
    })
    expect(await recomputeDuties(await duties.supervisor(), office.body)).toBeGreaterThan(0)
    const view = await duties.view(id)
    expect(view).toMatchObject({ due: { day: '2026-03-31', originalDay: '2026-03-30' } })
    expect(view.due.words.join('\n')).toContain('市运动会')
    expect(view.history.at(-1)).toMatchObject({ act: 'recompute' })
    expect(await recomputeDuties(await duties.supervisor(), office.body)).toBe(0)
  })
})
