import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SubmissionInput } from '../../../src/domain/submission'
import { listPublicTopics } from '../../../src/operations/listPublicTopics'
import { storeFiles } from '../../../src/operations/storeFiles'
import { submitItem } from '../../../src/operations/submitItem'
import { keepDraft } from '../../../plugins/public-submission'
import { sweepKeptForms } from '../../../src/server/submission/sweepKeptForms'
import { type Application, startApplication } from './support/application'

let app: Application
beforeAll(async () => {
  app = await startApplication()
})
afterAll(() => app.close())

const good: SubmissionInput = {
  title: '关于增设社区助餐点的建议',
  situation: '老城三个街道六十岁以上老人超过三成，仅有两处助餐点。\n中午排队常在半小时以上。',
  analysis: '',
  suggestions: [{ text: '在每个社区设一处助餐点。', department: '市民政局' }],
  category: 'livelihood',
  reporter: { name: '沈予安', email: 'shen@example.org' },
  publicConsent: true,
  original: true,
}
const submit = async (change: Partial<SubmissionInput> = {}, formKey: string = randomUUID()) =>
  submitItem({ req: await app.request(), input: { ...good, ...change }, files: [], formKey })

describe('an item', () => {
  it('is stored with its run, its snapshot and its receipt mail', async () => {
    const result = await submit({ topic: 'open', coReporters: ['陈一'] })
    expect(result).toMatchObject({ ok: true, receipt: expect.stringMatching(/^\d{8}-\w{6}$/) as string })
    if (!result.ok) return
    expect(result.trackingUrl).toMatch(/^http:\/\/localhost:3000\/track\//)
    const { rows } = await app.pool.query<Record<string, unknown>>(
      `select i.*, r.status, r.step, r.rev from items i join workflow_runs r on r.document = i.id::text where i.id = $1`,
      [result.item],
    )
    expect(rows[0]).toMatchObject({
      status: 'inReview',
      step: 'initialReview',
      organisation_id: app.body,
      submitted_by_id: null,
    })
    expect(await app.count('messages', `related_id = '${result.item}' and template = 'received'`)).toBe(1)
    expect(
      await app.count(
        'workflow_snapshots',
        `run_id = (select workflow_id from items where id = '${result.item}')`,
      ),
    ).toBe(1)
    expect(
      await app.count(
        'items_suggestions',
        `_parent_id = '${result.item}' and department_id = '${app.department}'`,
      ),
    ).toBe(1)
  })

  it('of one press is one, however often and at once it is pressed', async () => {
    const formKey = randomUUID()
    const results = await Promise.all(Array.from({ length: 6 }, () => submit({}, formKey)))
    expect(new Set(results.map((result) => result.ok && result.receipt)).size).toBe(1)
    expect(await app.count('items', `form_key = '${formKey}'`)).toBe(1)
  })

  it('of a signed-in member names the member', async () => {
    const result = await submitItem({
      req: await app.request(app.member),
      input: good,
      files: [],
      formKey: randomUUID(),
    })
    if (!result.ok) throw new Error(JSON.stringify(result))
    const { rows } = await app.pool.query<Record<string, unknown>>(
      `select m.name, i.submitted_by_id from items i join members m on m.id = i.lead_id where i.id = $1`,
      [result.item],
    )
    expect(rows).toEqual([{ name: '林知远', submitted_by_id: app.member.id }])
  })

  it.each<[string, Partial<SubmissionInput>, string, string]>([
    [
      'a department nobody knows',
      { suggestions: [{ text: '建议', department: '市某某局' }] },
      'suggestions.0.department',
      'departmentUnknown',
    ],
    ['a topic that is closed', { topic: 'closed' }, 'topic', 'topicClosed'],
    ['a topic that is not public', { topic: 'inside' }, 'topic', 'topicUnknown'],
    ['a topic that has not begun', { topic: 'later' }, 'topic', 'topicUnknown'],
    ['a person nobody knows', { coReporters: ['不存在'] }, 'coReporters', 'coReporterUnknown'],
    ['a name two people bear', { coReporters: ['周同'] }, 'coReporters', 'coReporterAmbiguous'],
    ['a title too short', { title: '修路' }, 'title', 'titleTooShort'],
  ])('is not stored with %s', async (_, change, field, code) => {
    const formKey = randomUUID()
    expect(await submit(change, formKey)).toMatchObject({ ok: false, issues: [{ field, code }] })
    expect(await app.count('items', `form_key = '${formKey}'`)).toBe(0)
  })
})

describe('files', () => {
  const pdf = Buffer.from('%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF', 'latin1')
  const store = async (files: File[], kept = 0) => storeFiles({ req: await app.request(), files, kept })

  it('are kept under a name of ours', async () => {
    const stored = await store([new File([pdf], '../../调研\r\n报告.pdf', { type: 'text/html' })])
    if (!stored.ok) throw new Error(JSON.stringify(stored))
    const { rows } = await app.pool.query<Record<string, string>>('select * from attachments where id = $1', [
      stored.ids[0],
    ])
    expect(rows[0]).toMatchObject({
      original_name: '调研报告.pdf',
      mime_type: 'application/pdf',
      organisation_id: app.body,
    })
    expect(rows[0]?.filename).toMatch(/^[\da-f-]{36}\.pdf$/)
  })

  it.each<[string, () => File[], number, string]>([
    ['of another kind than their name says', () => [new File(['<html>'], 'a.pdf')], 0, 'fileType'],
    ['a browser could run', () => [new File(['<svg/>'], 'a.svg')], 0, 'fileType'],
    ['without content', () => [new File([], 'a.pdf')], 0, 'fileEmpty'],
    ['too large', () => [new File([pdf, new Uint8Array(10 * 1024 * 1024)], 'a.pdf')], 0, 'fileTooLarge'],
    ['too many, counting those kept', () => [new File([pdf], 'a.pdf')], 5, 'tooManyFiles'],
  ])('are refused: %s', async (_, files, kept, code) => {
    const before = await app.count('attachments')
    const good = new File([pdf], 'good.pdf')
    expect(await store([good, ...files()], kept)).toMatchObject({
      ok: false,
      issues: [{ field: 'files', code }],
    })
    expect(await app.count('attachments')).toBe(before)
  })
})

describe('over HTTP', () => {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    app.send({ body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })

  it('a good one answers 201, a bad one 422 with every problem in the reader’s language', async () => {
    expect((await post(good)).status).toBe(201)
    const answer = await post({ ...good, title: '', reporter: {} }, { cookie: 'mq-lang=en' })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({
      errors: [
        { field: 'title', code: 'titleRequired', message: 'Enter a title' },
        { field: 'reporter.name', code: 'nameRequired', message: 'Enter your name' },
        { field: 'reporter.email', code: 'emailRequired' },
      ],
    })
  })

  it('a classification marking leaves no trace', async () => {
    const [drafts, items] = [await app.count('submission_drafts'), await app.count('items')]
    const answer = await post({ ...good, situation: `机密★5年\n${good.situation}` })
    expect([answer.status, await answer.json()]).toMatchObject([422, { errors: [{ code: 'stateSecret' }] }])
    expect([await app.count('submission_drafts'), await app.count('items')]).toEqual([drafts, items])
  })

  it('hostile texts are stored as the texts they are', async () => {
    const hostile = `=cmd|'/c calc'!A1 <script>alert(1)</script> {{link}} \u202Egnp.exe ${String.fromCharCode(0, 7)} 𠮷 \uD800 ${good.situation}`
    const answer = await post({ ...good, title: 'Ünï\r\nBcc: evil@example.org 标题', situation: hostile })
    expect(answer.status).toBe(201)
    const { rows } = await app.pool.query<{ subject: string; to_address: string }>(
      'select subject, to_address from messages order by created_at desc limit 1',
    )
    expect(rows[0]?.to_address).toBe('shen@example.org')
    expect(rows[0]?.subject).not.toMatch(/[\r\n]/)
  })
})

describe('sweeping', () => {
  it('deletes the files of forgotten forms, never those of an item', async () => {
    const sent = () => new File([Buffer.from('%PDF-1.4\n%%EOF')], 'a.pdf')
    const stored = await storeFiles({ req: await app.request(), files: [sent(), sent()] })
    if (!stored.ok) throw new Error(JSON.stringify(stored))
    const [used = '', forgotten = ''] = stored.ids
    await submitItem({ req: await app.request(), input: good, files: [used], formKey: randomUUID() })
    await keepDraft(await app.request(), {
      kind: 'submission',
      values: {},
      issues: [],
      files: [used, forgotten],
    })
    await app.pool.query(`update submission_drafts set expires_at = now() - interval '1 minute'`)
    await sweepKeptForms(app.pool)
    expect(await app.count('attachments', `id = '${used}'`)).toBe(1)
    expect(await app.count('attachments', `id = '${forgotten}'`)).toBe(0)
    expect(await app.count('items_rels', `attachments_id = '${used}'`)).toBe(1)
  })
})

describe('topics', () => {
  it('are seen by visitors when public and begun, by members also inside', async () => {
    const slugs = async (user?: Application['member']) =>
      (await listPublicTopics({ req: await app.request(user) })).map(
        ({ slug, isOpen }) => `${slug}:${isOpen}`,
      )
    expect(await slugs()).toEqual(['open:true', 'closed:false'])
    expect(await slugs(app.member)).toEqual(['inside:true', 'open:true', 'closed:false'])
  })
})
