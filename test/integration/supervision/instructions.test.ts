import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '../../../collections/shared/access'
import { dispatchInstruction } from '../../../src/operations/instructions/dispatchInstruction'
import { readDispatchChoices } from '../../../src/operations/instructions/readDispatchChoices'
import { readInstructions } from '../../../src/operations/instructions/readInstructed'
import { recordInstruction, type RecordArgs } from '../../../src/operations/instructions/recordInstruction'
import { instructionsSchemaSql } from '../../../src/operations/instructions/schema.sql'
import type { Issue, Item } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import {
  buildDepartment,
  buildIssue,
  buildItem,
  buildOffice,
  requestOf,
  type Office,
} from '../../support/factories'

describe('what a leader writes', () => {
  let app: TestApplication
  let office: Office
  let items: Item[]
  let issue: Issue
  let helper: string
  const words = {
    leaderName: '某市长',
    leaderPost: '市长',
    side: 'government',
    level: 'municipal',
    kind: 'instruct',
    givenOn: '2026-11-20',
    text: '请住建局牵头研究，一个月内报结果。',
  } as const

  beforeAll(async () => {
    app = await openApplication('instructions')
    await app.pool.query(instructionsSchemaSql)
    office = await buildOffice(app.payload)
    helper = (await buildDepartment(app.payload, { organisation: office.body, name: '市协办局' })).id
    items = [
      await buildItem(app.payload, office, { at: 'approved' }),
      await buildItem(app.payload, office, { at: 'approved' }),
    ]
    issue = await buildIssue(app.payload, office, { items, at: 'approved' })
  })
  afterAll(() => app.close())

  const record = async (args: Partial<RecordArgs> = {}, user = office.editor) =>
    recordInstruction(await requestOf(app.payload, user), {
      ...words,
      scope: 'items',
      issue: issue.id,
      items: [items[0]?.id ?? ''],
      ...args,
    })
  const lead = () => [
    { id: office.department.id, role: 'lead' as const },
    { id: helper, role: 'co' as const },
  ]

  it('is kept word for word, with who recorded it, and shown on its issue and its item', async () => {
    const { id, assignments } = await record({ kind: 'read', text: '' })
    expect(assignments).toEqual([])
    const kept = await app.payload.findByID({
      collection: 'instructions',
      id,
      depth: 0,
      overrideAccess: true,
    })
    expect(kept).toMatchObject({
      leaderName: '某市长',
      recordedBy: office.editor.id,
      organisation: office.body,
    })
    const req = await requestOf(app.payload, office.supervisor)
    for (const of of [{ issue: issue.id }, { items: [items[0]?.id ?? ''] }])
      expect((await readInstructions(req, of)).map((one) => one.id)).toContain(id)
  })

  it('becomes duties of lead and helper in the same step, with its words and weight', async () => {
    const { id, assignments } = await record({
      important: true,
      dispatch: { items: [items[0]?.id ?? ''], departments: lead(), words: '请于月底前答复。' },
    })
    expect(assignments).toHaveLength(2)
    const { docs } = await app.payload.find({
      collection: 'assignments',
      where: { fromInstruction: { equals: id } },
      sort: 'role',
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ role, important }) => [role, important])).toEqual([
      ['lead', true],
      ['co', true],
    ])
    expect(idOf(docs[1]?.leadAssignment)).toBe(docs[0]?.id)
  })

  it('on a whole issue goes to departments item by item', async () => {
    const { id } = await record({ scope: 'issue', items: [] })
    const other = await buildDepartment(app.payload, { organisation: office.body })
    const duties = await dispatchInstruction(await requestOf(app.payload, office.supervisor), {
      instruction: id,
      items: items.map((item) => item.id),
      departments: [{ id: other.id, role: 'lead' }],
    })
    expect(duties).toHaveLength(2)
  })

  it('is frozen once departments act on it, whoever writes', async () => {
    const { id } = await record({
      items: [items[1]?.id ?? ''],
      dispatch: { items: [items[1]?.id ?? ''], departments: [{ id: helper, role: 'lead' }] },
    })
    const change = app.payload.update({
      collection: 'instructions',
      id,
      data: { text: '改了' },
      overrideAccess: false,
      req: await requestOf(app.payload, office.editor),
    })
    await expect(change).rejects.toMatchObject({ status: 409 })
    for (const statement of [
      `update instructions set text = '改了' where id = $1`,
      `delete from instructions where id = $1`,
      `delete from instructions_rels where parent_id = $1`,
    ])
      await expect(app.pool.query(statement, [id])).rejects.toMatchObject({ code: 'IN001' })
    const kept = await app.payload.findByID({
      collection: 'instructions',
      id,
      depth: 0,
      overrideAccess: true,
    })
    expect(kept.text).toBe(words.text)
  })

  it('may still be corrected while nobody acts on it', async () => {
    const { id } = await record()
    await app.payload.update({
      collection: 'instructions',
      id,
      data: { text: '更正后的原文' },
      overrideAccess: false,
      req: await requestOf(app.payload, office.editor),
    })
    const kept = await app.payload.findByID({
      collection: 'instructions',
      id,
      depth: 0,
      overrideAccess: true,
    })
    expect(kept.text).toBe('更正后的原文')
  })

  it.each<[string, Partial<RecordArgs>, number]>([
    ['says nothing', { text: '' }, 422],
    ['is about nothing', { items: [] }, 422],
    ['lies in the future', { givenOn: '2099-01-01' }, 422],
    ['is about an item of no such issue', { items: ['00000000-0000-7000-8000-000000000000'] }, 422],
  ])('is refused when it %s', async (_, args, status) => {
    const before = await app.payload.count({ collection: 'instructions', overrideAccess: true })
    await expect(record(args)).rejects.toMatchObject({ status })
    expect(await app.payload.count({ collection: 'instructions', overrideAccess: true })).toEqual(before)
  })

  it('is not recorded when its duties cannot be given: all or nothing', async () => {
    const before = await app.payload.count({ collection: 'instructions', overrideAccess: true })
    const silent = await buildDepartment(app.payload, { organisation: office.body, contacts: [] })
    await expect(
      record({ dispatch: { items: [items[0]?.id ?? ''], departments: [{ id: silent.id, role: 'lead' }] } }),
    ).rejects.toMatchObject({ code: 'department.noContact' })
    expect(await app.payload.count({ collection: 'instructions', overrideAccess: true })).toEqual(before)
  })

  it('is recorded by nobody outside the office, and by nobody of another body', async () => {
    const elsewhere = await buildOffice(app.payload)
    for (const user of [office.author, elsewhere.editor])
      await expect(record({}, user)).rejects.toMatchObject({ status: 404 })
  })

  it('says of each department why it cannot be chosen', async () => {
    const silent = await buildDepartment(app.payload, { organisation: office.body, contacts: [] })
    const { departments, grades } = await readDispatchChoices(
      await requestOf(app.payload, office.supervisor),
      items.map((item) => item.id),
    )
    const choice = (id: string) => departments.find((department) => department.id === id)
    expect(choice(silent.id)).toMatchObject({ hasContact: false, handling: [] })
    expect(choice(office.department.id)).toMatchObject({ hasContact: true, handling: [items[0]?.id] })
    expect(grades).toEqual([
      { grade: 'urgent', days: 5 },
      { grade: 'normal', days: 15 },
      { grade: 'complex', days: 60 },
    ])
  })
})
