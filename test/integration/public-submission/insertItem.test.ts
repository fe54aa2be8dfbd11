import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { inTransaction, reviewedHash } from '../../../plugins/review-workflow'
import type { SubmissionInput } from '../../../src/domain/submission'
import type * as Receipts from '../../../src/domain/receipt'
import { createAndSubmit, TwinFound } from '../../../src/operations/submission/createAndSubmit'
import { newItem, type NewItem } from '../../../src/operations/submission/newItem'
import { resolveSubmission } from '../../../src/operations/submission/resolveSubmission'
import { submitItem } from '../../../src/operations/submitItem'
import { storeFiles } from '../../../src/operations/storeFiles'
import { type Application, startApplication } from './support/application'

const { receipts } = vi.hoisted(() => ({ receipts: [] as string[] }))
vi.mock('../../../src/domain/receipt', async (original) => {
  const { newReceipt } = await original<typeof Receipts>()
  return { newReceipt: (now: Date) => receipts.shift() ?? newReceipt(now) }
})

let app: Application
let contactPoint: string
beforeAll(async () => {
  app = await startApplication()
  const point = { name: '某某社区协商议事室', kind: 'consultationRoom', organisation: app.body } as const
  const made = await app.payload.create({ collection: 'contact-points', data: point, overrideAccess: true })
  contactPoint = made.id
})
afterAll(() => app.close())

const whole = (): SubmissionInput => ({
  title: '关于增设社区助餐点的建议',
  situation: '老城三个街道六十岁以上老人超过三成。\n## 现状\n- 仅有两处助餐点\n- 排队常在半小时以上',
  analysis: '配送半径过大。',
  suggestions: [
    { text: '在每个社区设一处助餐点。', department: '市民政局' },
    { text: '1. 先试点\n2. 再推广' },
  ],
  category: 'livelihood',
  urgency: 'urgent',
  topic: 'open',
  contactPoint,
  sourceActivity: '某次协商议事',
  derivedFrom: { kind: 'researchReport', reference: '〔2026〕3 号' },
  reporter: { name: '林知远', unit: '某单位', phone: '0000-0000', email: 'lin@example.org' },
  coReporters: ['陈一', '林知远'],
  publicConsent: false,
  consentReason: '涉及个人',
  original: true,
})
const least = (): SubmissionInput => ({
  title: '关于路灯的建议',
  situation: '某路段二十盏路灯已有三个月不亮，夜间通行不便。',
  analysis: '',
  suggestions: [{ text: '尽快修复。' }],
  category: 'urban',
  reporter: { name: '沈予安', email: 'shen@example.org' },
  publicConsent: true,
  original: true,
})

async function prepare(req: PayloadRequest, input: SubmissionInput): Promise<NewItem> {
  const lookup = await resolveSubmission(req, input)
  if (!('resolved' in lookup)) throw new Error(JSON.stringify(lookup))
  const files = await storeFiles({ req, files: [new File(['%PDF-1.4\n%%EOF'], '调研.pdf')] })
  if (!files.ok) throw new Error(JSON.stringify(files))
  return newItem(req, {
    input,
    files: files.ids,
    formKey: randomUUID(),
    locale: 'zh',
    resolved: lookup.resolved,
  })
}

const readItem = (id: string) =>
  app.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'items',
    where: { id: { equals: id } },
  })

/** Without what differs from item to item. */
function sameIn(item: Record<string, unknown> | null) {
  const {
    id,
    formKey,
    receipt,
    workflow,
    submittedAt: _at,
    createdAt,
    updatedAt,
    suggestions,
    ...same
  } = item ?? {}
  expect(
    [id, formKey, receipt, workflow, createdAt, updatedAt].every((value) => typeof value === 'string'),
  ).toBe(true)
  const rows = suggestions as Record<string, unknown>[]
  expect(rows.every((row) => /^[\da-f]{24}$/.test(String(row.id)))).toBe(true)
  return { ...same, suggestions: rows.map(({ id: _id, ...row }) => row) }
}

describe('an item that was sent', () => {
  it.each<[string, () => SubmissionInput, boolean]>([
    ['with everything by a member', whole, true],
    ['with the least by a visitor', least, false],
  ])('%s is stored as Payload would store it', async (_, input, isMember) => {
    const req = await app.request(isMember ? app.member : undefined)
    const draft = await prepare(req, input())
    const sent = await inTransaction(req, () => createAndSubmit(req, draft, []))
    const { id: _id, submittedAt: _at, createdAt: _c, updatedAt: _u, suggestions, ...data } = draft
    const created = await app.payload.create({
      collection: 'items',
      data: {
        ...data,
        formKey: randomUUID(),
        suggestions: suggestions.map(({ text, department }) => ({ text, department })),
      },
      overrideAccess: true,
      req,
    })
    expect(sameIn(await readItem(sent.item))).toEqual(sameIn(await readItem(created.id)))
  })

  it('binds to its run exactly what is read back', async () => {
    const req = await app.request(app.member)
    const draft = await prepare(req, whole())
    const { item } = await inTransaction(req, () => createAndSubmit(req, draft, []))
    const { rows } = await app.pool.query<{ content_hash: string; authors: string[] }>(
      'select content_hash, authors from workflow_runs where document = $1',
      [item],
    )
    const stored = await readItem(item)
    expect(rows[0]?.content_hash).toBe(await reviewedHash(req, 'items', stored ?? {}))
    expect(rows[0]?.authors).toEqual([`author:${item}`, app.member.id])
  })

  it('passes by no hook that a new item has', () => {
    const { beforeValidate, beforeChange, afterChange } = app.payload.collections.items.config.hooks
    // Whoever adds one says in `newItem` what it does to an item that is sent.
    expect([beforeValidate.length, beforeChange.length, afterChange.length]).toEqual([1, 3, 1])
  })

  it('is refused where its contact point is not of the body, or closed', async () => {
    const submit = async (point: string) =>
      submitItem({
        req: await app.request(),
        input: { ...least(), contactPoint: point },
        files: [],
        formKey: randomUUID(),
      })
    const refused = { ok: false, issues: [{ field: 'contactPoint', code: 'contactPointUnknown' }] }
    expect(await submit(randomUUID())).toEqual(refused)
    expect(await submit('某处')).toEqual(refused)
    expect(await submit(contactPoint)).toMatchObject({ ok: true })
    await app.pool.query('update contact_points set active = false where id = $1', [contactPoint])
    expect(await submit(contactPoint)).toEqual(refused)
    await app.pool.query('update contact_points set active = true where id = $1', [contactPoint])
  })

  it('gets another receipt where its first is taken', async () => {
    const submit = async () =>
      submitItem({ req: await app.request(), input: least(), files: [], formKey: randomUUID() })
    const first = await submit()
    if (!first.ok) throw new Error(JSON.stringify(first))
    receipts.push(first.receipt, first.receipt, '20261122-000000')
    const second = await submit()
    expect(second).toMatchObject({ ok: true, receipt: '20261122-000000' })
    const told = `template = 'received' and text like '%20261122-000000%'`
    expect(await app.count('messages', told)).toBe(1)
  })

  it('leaves no run where its form has become an item already', async () => {
    const req = await app.request()
    const draft = await prepare(req, least())
    const send = async () =>
      submitItem({ req: await app.request(), input: least(), files: [], formKey: draft.formKey })
    const first = await send()
    const runs = await app.count('workflow_runs')
    expect(await send()).toEqual(first)
    await expect(inTransaction(req, () => createAndSubmit(req, draft, []))).rejects.toThrow(TwinFound)
    expect(await app.count('workflow_runs')).toBe(runs)
  })
})
