import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '../../../collections/shared/access'
import { readDocumentFile } from '../../../src/operations/documents/readDocumentFile'
import { listDocuments } from '../../../src/operations/documents/listDocuments'
import { readCleanText } from '../../../src/operations/documents/readCleanText'
import { renderPack } from '../../../src/operations/documents/renderPack'
import { requestDocuments } from '../../../src/operations/documents/requestDocuments'
import { packRenderer } from '../../../src/server/documents/packRenderer'
import { createRenderTask } from '../../../src/server/documents/renderTask'
import type { Issue, User } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import {
  act,
  buildBody,
  buildIssue,
  buildItem,
  buildOffice,
  buildUser,
  requestOf,
  type Office,
} from '../../support/factories'
import { rest, signedIn } from '../../support/rest'

describe('what the office does with documents', () => {
  let app: TestApplication
  let office: Office
  let signed: Issue
  let draft: Issue
  const task = createRenderTask({ idle: 5_000 })

  beforeAll(async () => {
    app = await openApplication('document_operations')
    office = await buildOffice(app.payload)
    signed = await issueAt('signOff')
    await act(app.payload, office.chair, { collection: 'issues', id: signed.id }, { action: 'approve' })
    draft = await issueAt('draft')
  })
  afterAll(async () => {
    task.renderer.stop()
    packRenderer().stop()
    await app.close()
  })

  it('a signed issue offers its editions, a draft its proof', async () => {
    expect(await listDocuments(await as(office.editor), signed.id)).toMatchObject({
      projections: ['internal', 'public'],
      mayMake: true,
      entries: { internal: [{ position: 1 }], public: [{ position: 1 }] },
    })
    expect(await listDocuments(await as(office.editor), draft.id)).toMatchObject({
      projections: ['proof'],
      documents: [],
    })
  })

  it('a document is asked for, made, listed and downloaded under the issue’s name', async () => {
    const req = await as(office.editor)
    await requestDocuments(req, signed.id, { projection: 'internal', kinds: ['pdf'], entry: 1 })
    await work(signed)
    const { documents } = await listDocuments(await as(office.editor), signed.id)
    const row = documents.find(({ entry }) => entry === 1)
    expect(row).toMatchObject({ state: 'ready', projection: 'internal', kind: 'pdf' })
    const { name, type, bytes } = await readDocumentFile(await as(office.editor), signed.id, row?.id ?? '')
    expect(name).toBe(`社情民意摘编 ${new Date().getFullYear()}年第1期 第1篇.pdf`)
    expect(type).toBe('application/pdf')
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('while a new one is made the one before can still be had', async () => {
    await requestDocuments(await as(office.editor), signed.id, { projection: 'internal', kinds: ['txt'] })
    await work(signed)
    await requestDocuments(await as(office.editor), signed.id, { projection: 'internal', kinds: ['txt'] })
    const { documents } = await listDocuments(await as(office.editor), signed.id)
    const states = documents
      .filter(({ kind, entry }) => kind === 'txt' && entry === null)
      .map(({ state }) => state)
    expect(states.sort()).toEqual(['queued', 'ready'])
    await work(signed)
  })

  it('a proof is the draft as it stood when it was asked for, marked, without number', async () => {
    await requestDocuments(await as(office.editor), draft.id, { projection: 'proof', kinds: ['txt', 'pdf'] })
    await app.pool.query(`update issues set title = '后来的题目' where id = $1`, [draft.id])
    await work(draft)
    const { documents } = await listDocuments(await as(office.editor), draft.id)
    expect(documents.map(({ state }) => state)).toEqual(['ready', 'ready'])
    const txt = documents.find(({ kind }) => kind === 'txt')
    const file = await readDocumentFile(await as(office.editor), draft.id, txt?.id ?? '')
    const text = file.bytes.toString()
    expect(text).toContain('送审稿')
    expect(text).toContain(draft.title)
    expect(text).not.toContain('后来的题目')
    expect(text).not.toMatch(/第 \d+ 期/)
    expect(file.name).toMatch(/送审稿 \d{4}-\d\d-\d\d\.txt$/)
  })

  it('the words alone come at once', async () => {
    const text = await readCleanText(await as(office.editor), signed.id, 'internal', null)
    expect(text).toContain('第 1 期')
    expect(text).not.toMatch(/^ /m)
    const entry = await readCleanText(await as(office.editor), signed.id, 'public', 1)
    expect(entry).toContain('某路口早晚高峰拥堵')
  })

  it('the pack of a consultation holds the entries on its agenda', async () => {
    const entry = draft.entries?.[0]
    const consultation = await app.payload.create({
      collection: 'consultations',
      data: {
        month: '2026-03',
        place: '三楼会议室',
        state: 'planned',
        attendees: [{ name: '某主席', post: '主席', present: true }],
        organisation: office.body,
      },
      overrideAccess: true,
    })
    const pack = await renderPack(
      await as(office.editor),
      {
        ...consultation,
        decisions: [
          {
            issue: draft.id,
            entry: entry?.id ?? '',
            item: idOf(entry?.item) ?? '',
            title: '某题',
            decision: null,
          },
        ],
      },
      'pdf',
    )
    expect(pack.name).toBe('月会商材料 2026-03.pdf')
    expect(pack.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  const refusals: [string, () => Promise<unknown>, string][] = [
    [
      'an internal edition of a draft',
      () => request(draft, { projection: 'internal', kinds: ['pdf'] }),
      'issue.notSigned',
    ],
    [
      'a proof of what is signed',
      () => request(signed, { projection: 'proof', kinds: ['pdf'] }),
      'issue.alreadySigned',
    ],
    [
      'an entry that is not there',
      () => request(signed, { projection: 'public', kinds: ['pdf'], entry: 9 }),
      'issue.noSuchEntry',
    ],
    [
      'an issue that is not there',
      () => request({ ...draft, id: 'x' }, { projection: 'proof', kinds: ['pdf'] }),
      'issue.notFound',
    ],
    [
      'a document of another issue',
      async () => readDocumentFile(await as(office.editor), draft.id, await anyDocument(signed)),
      'document.notFound',
    ],
  ]
  it.each(refusals)('refuses %s', async (_, attempt, code) => {
    await expect(attempt()).rejects.toMatchObject({ code })
  })

  it('an auditor reads and asks for nothing', async () => {
    const auditor = await buildUser(app.payload, { body: office.body, roles: ['auditor'] })
    expect((await listDocuments(await as(auditor), signed.id)).mayMake).toBe(false)
    await expect(
      requestDocuments(await as(auditor), signed.id, { projection: 'internal', kinds: ['pdf'] }),
    ).rejects.toMatchObject({ code: 'issue.notFound' })
  })

  it.each(['nobody', 'an author', 'a department', 'an editor of another body'])(
    '%s reaches none of it',
    async (who) => {
      const document = await anyDocument(signed)
      const token = await tokenOf(who)
      for (const path of ['documents', 'documents/text?projection=internal', `documents/${document}/file`]) {
        const { status } = await rest(
          app.payload,
          'GET',
          `issues/${signed.id}/${path}`,
          token ? { token } : {},
        )
        expect([401, 403, 404]).toContain(status)
      }
      const { status } = await rest(app.payload, 'POST', `issues/${signed.id}/documents`, {
        body: { projection: 'internal', kinds: ['pdf'] },
        ...(token ? { token } : {}),
      })
      expect([401, 403, 404]).toContain(status)
    },
  )

  const as = (user: User) => requestOf(app.payload, user)
  const request = async (issue: Issue, what: Parameters<typeof requestDocuments>[2]) =>
    requestDocuments(await as(office.editor), issue.id, what)

  async function issueAt(at: 'draft' | 'signOff'): Promise<Issue> {
    const item = await buildItem(app.payload, office, { at: 'approved' })
    return buildIssue(app.payload, office, { items: [item], at })
  }

  async function anyDocument(issue: Issue): Promise<string> {
    const { rows } = await app.pool.query<{ id: string }>(
      'select id from edition_documents where issue_id = $1 order by created_at limit 1',
      [issue.id],
    )
    return rows[0]?.id ?? ''
  }

  async function tokenOf(who: string): Promise<string | null> {
    if (who === 'nobody') return null
    const people: Record<string, Parameters<typeof signedIn>[1]> = {
      'an author': { body: office.body, roles: ['member'] },
      'a department': { body: office.body, roles: ['departmentHandler'], department: office.department.id },
      'an editor of another body': { body: await buildBody(app.payload), roles: ['editor'] },
    }
    const person = people[who]
    if (!person) throw new Error(who)
    return (await signedIn(app.payload, person)).token
  }

  const work = (issue: Issue) =>
    task.run(
      { issue: issue.id },
      {
        pool: app.pool,
        logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
        workerId: 'test',
        signal: new AbortController().signal,
        attempt: 1,
        maxAttempts: 6,
      },
    )
})
