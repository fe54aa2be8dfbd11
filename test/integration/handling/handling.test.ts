import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch as dispatchTo } from '../../../src/operations/handling/office/dispatch'
import { readDuty } from '../../../src/operations/handling/readDuty'
import { readTracking } from '../../../src/operations/readTracking'
import { replyByLink } from '../../support/replyByLink'
import { verifyReply } from '../../../src/operations/handling/office/verifyReply'
import { replyUrl, trackingUrl } from '../../../src/server/links'
import type { Assignment, Item } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { buildDepartment, buildItem, buildOffice, requestOf, type Office } from '../../support/factories'

const answer = {
  outcomeClass: 'A',
  publishableText: '已完成信号配时优化，并向社会公布。',
  internalText: '内部说明',
  by: '经办人',
}
const day = 24 * 60 * 60 * 1000

describe("a department's duty", () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    app = await openApplication('handling')
    office = await buildOffice(app.payload)
  })
  afterAll(() => app.close())

  it('goes from dispatch to reply, is done again once, accepted, and told to the author once', async () => {
    const { item, assignment, token } = await dispatched()
    expect(await mails(assignment.id)).toEqual(['assignment'])
    expect(await reply(token, 0, { ...answer, outcomeClass: 'C' })).toEqual({ ok: true })
    expect(await verify(assignment, 1, 'redo', '请说明完成时限。')).toMatchObject({ state: 'redo', rev: 2 })
    expect(await mails(assignment.id)).toEqual(['assignment', 'replyArrived', 'redo'])
    expect(await page(token)).toMatchObject({
      state: 'redo',
      redo: { note: '请说明完成时限。' },
      replies: [{ outcomeClass: 'C' }],
    })
    expect(await reply(token, 2)).toEqual({ ok: true })
    const verdicts = await Promise.allSettled([
      verify(assignment, 3, 'accept'),
      verify(assignment, 3, 'accept'),
    ])
    expect(verdicts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await mails(item.id)).filter((template) => template === 'handled')).toHaveLength(1)
    const tracking = await readTracking({
      req: await requestOf(app.payload),
      token: tokenOf(trackingUrl(item.id)),
    })
    expect(tracking?.answers).toMatchObject([{ outcomeClass: 'A', text: answer.publishableText }])
    expect(JSON.stringify(tracking)).not.toContain(answer.internalText)
  })

  it('shows nobody an answer that was not accepted', async () => {
    const { item, token } = await dispatched()
    await reply(token, 0)
    const tracking = await readTracking({
      req: await requestOf(app.payload),
      token: tokenOf(trackingUrl(item.id)),
    })
    expect(tracking?.answers).toEqual([])
  })

  it('takes one of ten replies sent at once; the others are told', async () => {
    const { assignment, token } = await dispatched()
    const results = await Promise.all(Array.from({ length: 10 }, () => reply(token, 0)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((result) => 'conflict' in result)).toHaveLength(9)
    const { totalDocs } = await app.payload.count({
      collection: 'feedback',
      where: { assignment: { equals: assignment.id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('refuses a second reply at the same revision, and any after it was accepted', async () => {
    const { assignment, token } = await dispatched()
    await reply(token, 0)
    expect(await reply(token, 0)).toEqual({ ok: false, conflict: true, rev: 1 })
    await verify(assignment, 1, 'accept')
    expect(await reply(token, 1)).toEqual({ ok: false, conflict: true, rev: 2 })
  })

  it('says every problem of a reply at once, and keeps nothing of it', async () => {
    const { token } = await dispatched()
    const result = await reply(token, 0, { outcomeClass: 'E', publishableText: ' ', by: '' })
    expect(result).toMatchObject({
      ok: false,
      issues: [{ field: 'outcomeClass' }, { field: 'publishableText' }, { field: 'by' }],
    })
    expect(await page(token)).toMatchObject({ state: 'dispatched', rev: 0 })
  })

  it('opens for its own link only: not an expired, replaced, foreign or forged one', async () => {
    const { item, assignment } = await dispatched()
    const soon = new Date(Date.now() + day)
    const expired = tokenOf(replyUrl(assignment.id, 1, new Date(Date.now() - 1)))
    const replaced = tokenOf(replyUrl(assignment.id, 2, soon))
    const foreign = tokenOf(replyUrl(item.id, 1, soon))
    for (const token of [expired, replaced, foreign]) {
      expect(await reply(token, 0)).toEqual({ ok: false, gone: true })
      expect(await page(token)).toEqual({ gone: true })
    }
    for (const forged of [tokenOf(trackingUrl(assignment.id)), `${replaced}x`, '', 'a.b.c.d']) {
      expect(await reply(forged, 0)).toEqual({ ok: false, gone: true })
      expect(await page(forged)).toBeNull()
    }
    await app.pool.query('update assignments set reply_version = 2 where id = $1', [assignment.id])
    expect(await reply(replaced, 0)).toEqual({ ok: true })
  })

  it('does not change by being looked at', async () => {
    const { assignment, token } = await dispatched()
    const before = await row(assignment.id)
    await Promise.all([page(token), page(token)])
    expect(await row(assignment.id)).toEqual(before)
  })

  it('shows the department who spoke, and no way to reach them', async () => {
    const { token } = await dispatched()
    expect(JSON.stringify(await page(token))).not.toMatch(/author@example\.org|00000000/)
  })

  it('has its clock from dispatch: 15 working days, 5 when urgent, to the end of the day in Shanghai', async () => {
    const { assignment: normal } = await dispatched()
    const { assignment: urgent } = await dispatched({ urgency: 'urgent' })
    expect(Date.parse(urgent.dueAt)).toBeLessThan(Date.parse(normal.dueAt))
    expect([normal.dueAt, urgent.dueAt].map((at) => at.slice(10))).toEqual([
      'T15:59:59.000Z',
      'T15:59:59.000Z',
    ])
  })

  describe('is dispatched', () => {
    const refusals: [string, () => Promise<unknown>, string][] = [
      [
        'an item that is not approved',
        async () => dispatch(await buildItem(app.payload, office, { at: 'approval' })),
        'item.notApproved',
      ],
      [
        'a department without a verified contact',
        async () =>
          dispatch(
            await approved(),
            await departmentWith([{ name: '某', email: 'x@example.org', verified: false }]),
          ),
        'department.noContact',
      ],
      [
        'a department whose contact is no longer valid',
        async () =>
          dispatch(
            await approved(),
            await departmentWith([
              { name: '某', email: 'x@example.org', verified: true, validTo: new Date(0).toISOString() },
            ]),
          ),
        'department.noContact',
      ],
      [
        'a department of another body',
        async () => dispatch(await approved(), (await buildOffice(app.payload)).department.id),
        'request.invalid',
      ],
      [
        'a department that has it already',
        async () => {
          const { item } = await dispatched()
          return dispatch(item)
        },
        'assignment.alreadyOpen',
      ],
    ]
    it.each(refusals)('never for %s', async (_, work, code) => {
      await expect(work()).rejects.toMatchObject({ code })
    })

    it('by the supervisor or the research office only', async () => {
      const item = await approved()
      for (const who of [office.author, office.chair, office.viceChair, null]) {
        const req = await requestOf(app.payload, who)
        await expect(
          dispatchTo(req, { item: item.id, departments: [{ id: office.department.id, role: 'lead' }] }),
        ).rejects.toMatchObject({ code: 'item.notFound' })
      }
    })

    it('to all departments or to none', async () => {
      const item = await approved()
      const without = await departmentWith([])
      const req = await requestOf(app.payload, office.supervisor)
      const departments = [
        { id: office.department.id, role: 'lead' as const },
        { id: without, role: 'co' as const },
      ]
      await expect(dispatchTo(req, { item: item.id, departments })).rejects.toMatchObject({
        code: 'department.noContact',
      })
      const { totalDocs } = await app.payload.count({
        collection: 'assignments',
        where: { item: { equals: item.id } },
        overrideAccess: true,
      })
      expect(totalDocs).toBe(0)
    })

    it('twice at once to one department, once', async () => {
      const item = await approved()
      const outcomes = await Promise.allSettled([dispatch(item), dispatch(item)])
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    })
  })

  it('is verified by the supervisor only, with a note when it is to be redone, and never twice', async () => {
    const { assignment, token } = await dispatched()
    await expect(verify(assignment, 0, 'accept')).rejects.toMatchObject({ code: 'assignment.conflict' })
    await reply(token, 0)
    await expect(verify(assignment, 1, 'redo', '  ')).rejects.toMatchObject({
      code: 'assignment.noteRequired',
    })
    await expect(verify(assignment, 0, 'accept')).rejects.toMatchObject({ code: 'assignment.conflict' })
    for (const who of [office.editor, office.chair, office.author, null]) {
      const req = await requestOf(app.payload, who)
      await expect(
        verifyReply(req, { assignment: assignment.id, rev: 1, verdict: 'accept' }),
      ).rejects.toMatchObject({ code: 'assignment.notFound' })
    }
  })

  const attacks: [string, string, string][] = [
    ['a state set by hand', `update assignments set state = 'accepted', rev = rev + 1`, 'HD003'],
    ['a revision set by hand', 'update assignments set rev = rev + 1', 'HD003'],
    ['a duty removed', 'delete from assignments', 'HD001'],
    ['all duties removed', 'truncate assignments cascade', 'HD001'],
    ['a reply changed', `update feedback set publishable_text = 'x'`, 'HD004'],
    ['a reply removed', 'delete from feedback', 'HD004'],
    ['all replies removed', 'truncate feedback cascade', 'HD004'],
  ]
  it.each(attacks)('is kept by PostgreSQL against %s', async (_, sql, code) => {
    await dispatched()
    await expect(app.pool.query(sql)).rejects.toMatchObject({ code })
  })

  const approved = () => buildItem(app.payload, office, { at: 'approved' })
  const tokenOf = (url: string): string => url.split('/').at(-1) ?? ''
  const departmentWith = async (contacts: NonNullable<Parameters<typeof buildDepartment>[1]['contacts']>) =>
    (await buildDepartment(app.payload, { organisation: office.body, contacts })).id

  async function dispatch(item: Item, department = office.department.id): Promise<string> {
    const req = await requestOf(app.payload, office.supervisor)
    const [id = ''] = await dispatchTo(req, {
      item: item.id,
      departments: [{ id: department, role: 'lead' }],
    })
    return id
  }

  async function dispatched(
    change: Partial<Pick<Item, 'urgency'>> = {},
  ): Promise<{ item: Item; assignment: Assignment; token: string }> {
    const item = await buildItem(app.payload, office, { at: 'approved', ...change })
    const id = await dispatch(item)
    const assignment = await app.payload.findByID({
      collection: 'assignments',
      id,
      depth: 0,
      overrideAccess: true,
    })
    return { item, assignment, token: tokenOf(replyUrl(id, 1, new Date(Date.now() + day))) }
  }

  const reply = async (
    token: string,
    rev: number,
    input: Parameters<typeof replyByLink>[0]['input'] = answer,
  ) => replyByLink({ req: await requestOf(app.payload), token, rev, input, files: [] })
  const page = async (token: string) => readDuty(await requestOf(app.payload), { token })
  const verify = async ({ id }: Assignment, rev: number, verdict: 'accept' | 'redo', note?: string) =>
    verifyReply(await requestOf(app.payload, office.supervisor), {
      assignment: id,
      rev,
      verdict,
      ...(note ? { note } : {}),
    })

  async function mails(related: string): Promise<string[]> {
    const { rows } = await app.pool.query<{ template: string }>(
      'select template from messages where related_id = $1 order by created_at',
      [related],
    )
    return rows.map(({ template }) => template)
  }

  async function row(id: string): Promise<unknown> {
    return (await app.pool.query('select * from assignments where id = $1', [id])).rows[0] as unknown
  }
})
