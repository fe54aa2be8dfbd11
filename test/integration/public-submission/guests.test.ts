import { randomUUID } from 'node:crypto'
import { Document, Packer, Paragraph } from 'docx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshForm, readDraft, readReceipt, SUBMISSION } from '../../../plugins/public-submission'
import { admissionOf } from '../../../src/server/submission/admissionOf'
import { linksTo } from '../../../src/server/submission/linksTo'
import { openUnconfirmed } from '../../../src/server/submission/openUnconfirmed'
import { forgetRemembered } from '../../../src/server/submission/remembered'
import { scopeOf } from '../../../src/server/submission/scopeOf'
import { type Application, startApplication } from './support/application'

let app: Application
beforeAll(async () => {
  app = await startApplication()
})
afterAll(() => app.close())

const good = {
  title: '关于增设社区助餐点的建议',
  situation: '老城三个街道六十岁以上老人超过三成，仅有两处助餐点。',
  suggestions: [{ text: '在每个社区设一处助餐点。' }],
  category: 'livelihood',
  reporter: { name: '沈予安', email: 'shen@example.org' },
  publicConsent: true,
  original: true,
}
const post = (body: unknown, path = '/submissions') =>
  app.send({ path, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })

async function setMode(submissionMode: 'members' | 'confirmed' | 'open'): Promise<void> {
  await app.payload.update({
    collection: 'organisations',
    id: app.body,
    data: { submissionMode },
    overrideAccess: true,
  })
  forgetRemembered(app.payload)
}

type Mail = { subject: string; text: string; html: string; to_name: string | null; to_address: string }
const lastMail = async (): Promise<Mail | undefined> => {
  const { rows } = await app.pool.query<Mail>(
    `select * from messages where template = 'confirmSubmission' order by created_at desc limit 1`,
  )
  return rows[0]
}
const keyIn = (mail: Mail | undefined): string =>
  /\/submit\/confirm\/([\w-]{24})/.exec(mail?.text ?? '')?.[1] ?? ''

describe('a body that wants guests to confirm', () => {
  beforeAll(() => setMode('confirmed'))
  afterAll(() => setMode('open'))

  it('mails a link, and none of the words that were sent', async () => {
    const items = await app.count('items')
    const title = '关于点击领奖的建议'
    const answer = await post({
      ...good,
      title,
      reporter: { name: '点此领奖', email: 'stranger@example.org' },
    })
    expect([answer.status, await answer.json()]).toMatchObject([202, { unconfirmed: true }])
    const mail = await lastMail()
    expect(mail?.to_address).toBe('stranger@example.org')
    expect(JSON.stringify(mail)).not.toMatch(/领奖/)
    expect(mail?.text).toContain(`http://localhost:3000/submit/confirm/${keyIn(mail)}`)
    expect(await app.count('items')).toBe(items)
  })

  it('shows it whole to whoever opens the link, and takes it in by the button once', async () => {
    await post({ ...good, topic: 'open' })
    const key = keyIn(await lastMail())
    const req = await app.request()
    expect(await openUnconfirmed(req, key)).toMatchObject({
      isDone: false,
      body: '测试市政协',
      input: { title: good.title, suggestions: [{ text: '在每个社区设一处助餐点。' }] },
    })
    const answers = await Promise.all(Array.from({ length: 4 }, () => post({ key }, '/submissions/confirm')))
    const receipts = await Promise.all(answers.map((answer) => answer.text()))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(new Set(receipts).size).toBe(1)
    const { receipt } = JSON.parse(receipts[0] ?? '') as { receipt: string }
    expect(await app.count('items', `receipt = '${receipt}' and submitted_by_id is null`)).toBe(1)
    expect(await openUnconfirmed(req, key)).toMatchObject({ isDone: true })
    expect(await app.count('messages', `template = 'received' and subject like '%${receipt}%'`)).toBe(1)
  })

  it('asks nobody to confirm what could not be taken in', async () => {
    const before = await app.count('messages')
    const answer = await post({ ...good, topic: 'closed' })
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { errors: [{ field: 'topic', code: 'topicClosed' }] },
    ])
    expect(await app.count('messages')).toBe(before)
  })
})

describe('a body that takes members’ reports only', () => {
  beforeAll(() => setMode('members'))
  afterAll(() => setMode('open'))

  it('says so in words', async () => {
    const answer = await post(good)
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { errors: [{ field: '', code: 'membersOnly', message: expect.stringContaining('登录') as string }] },
    ])
  })
})

describe('a setting of a body', () => {
  it('is asked for once a minute', async () => {
    await setMode('members')
    const req = await app.request()
    expect(await admissionOf(req, app.body)).toBe('members')
    await app.pool.query(`update organisations set submission_mode = 'open' where id = $1`, [app.body])
    expect(await admissionOf(req, app.body)).toBe('members')
    forgetRemembered(app.payload)
    expect(await admissionOf(req, app.body)).toBe('open')
  })

  it('is that of the topic’s body', async () => {
    const req = await app.request()
    const [other] = await Promise.all([
      app.payload.create({
        collection: 'organisations',
        data: {
          name: '临江县政协',
          kind: 'cppcc',
          level: 'county',
          parent: app.body,
          submissionMode: 'members',
        },
        overrideAccess: true,
      }),
    ])
    await app.pool.query(`update topics set organisation_id = $1 where slug = 'inside'`, [other.id])
    forgetRemembered(app.payload)
    expect(await scopeOf(req, { topic: 'inside' })).toBe(other.id)
    expect(await scopeOf(req, { topic: 'nobody-knows' })).toBe(app.body)
    expect(await scopeOf(req, {})).toBe(app.body)
  })
})

describe('a Word file', () => {
  const word = async (...lines: string[]): Promise<File> => {
    const children = lines.map((text) => new Paragraph({ text }))
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
    return new File([new Uint8Array(bytes)], '稿件.docx')
  }
  const press = async (then: string, files: File[], fields: Record<string, string> = {}) => {
    const form = new FormData()
    const hidden = freshForm({
      secret: app.payload.secret,
      kind: SUBMISSION,
      now: new Date(Date.now() - 60_000),
    })
    for (const [name, value] of Object.entries({ ...hidden, ...fields, then })) form.set(name, value)
    for (const file of files) form.append('files', file)
    const answer = await app.send({ body: form, headers: { accept: 'text/html' } })
    const query = new URL(answer.headers.get('location') ?? '', 'http://localhost').searchParams
    return { query, draft: await readDraft(await app.request(), query.get('draft') ?? '', SUBMISSION) }
  }

  it('fills the form, stays attached, and leaves what was typed as it was', async () => {
    const file = await word(
      '关于增设社区助餐点的建议',
      '一、基本情况',
      '老城三个街道老人超过三成。',
      '二、原因分析',
      '选址没有统一标准。',
      '三、意见建议',
      '在每个社区设一处助餐点。',
    )
    const { draft } = await press('importWord', [file], { title: '我的标题', situation: '我写的。' })
    expect(draft).toMatchObject({
      values: {
        title: '我的标题',
        situation: '我写的。\n\n老城三个街道老人超过三成。',
        analysis: '选址没有统一标准。',
        suggestions: [{ text: '在每个社区设一处助餐点。' }],
      },
      issues: [],
    })
    expect(draft?.leftover).toContain('关于增设社区助餐点的建议')
    expect(draft?.files).toHaveLength(1)
  })

  it('with a classification marking leaves no trace', async () => {
    const [files, drafts] = [
      await app.count('attachments'),
      await app.count('submission_drafts', `kind = 'submission'`),
    ]
    const { query } = await press('importWord', [
      await word('关于某事的报告', '机密★5年', '一、基本情况', '内容。'),
    ])
    expect(query.get('code')).toBe('stateSecret')
    expect(await app.count('attachments')).toBe(files)
    expect(await app.count('submission_drafts', `kind = 'submission'`)).toBe(drafts)
  })

  it('that is none is said to be none, once', async () => {
    const { draft } = await press('importWord', [new File(['{\\rtf1 }'], '稿件.docx')])
    expect(draft?.issues).toMatchObject([{ field: 'files', code: 'fileType' }])
    expect((await press('importWord', [])).draft?.issues).toMatchObject([
      { field: 'files', code: 'wordMissing' },
    ])
  })

  it('of somebody suspicious is shown to the office of the body, with a link', async () => {
    const form = new FormData()
    const hidden = freshForm({ secret: app.payload.secret, kind: SUBMISSION })
    const fields = {
      title: good.title,
      situation: good.situation,
      'suggestions.0.text': '在每个社区设一处助餐点。',
      category: 'livelihood',
      'reporter.name': '沈予安',
      'reporter.email': 'shen@example.org',
      publicConsent: 'yes',
      original: 'yes',
    }
    for (const [name, value] of Object.entries({ ...fields, ...hidden, leaveEmpty: 'x' }))
      form.set(name, value)
    form.append('files', await word('情况说明'))
    const answer = await app.send({ body: form, headers: { accept: 'text/html' } })
    const of = new URL(answer.headers.get('location') ?? '', 'http://localhost').searchParams.get('of') ?? ''
    expect(await readReceipt(await app.request(), of)).toMatchObject({ type: 'quarantined' })
    const { rows } = await app.pool.query<{ files: string[]; scope: string }>(
      `select files, scope from submission_drafts where state = 'quarantined'`,
    )
    expect(rows[0]?.scope).toBe(app.body)
    const office = { ...app.member, id: randomUUID(), roles: ['editor' as const] }
    const links = await linksTo(await app.request(office), rows[0]?.files ?? [])
    expect(links).toMatchObject([
      { name: '稿件.docx', href: expect.stringContaining('/api/attachments/file/') as string },
    ])
    expect(await linksTo(await app.request(app.member), rows[0]?.files ?? [])).toEqual([])
  })
})
