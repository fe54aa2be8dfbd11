import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweepDrafts } from '../../../plugins/public-submission'
import { location, receiptAt } from './support/address'
import { handedOut, type Harness, startHarness } from './support/harness'

let app: Harness
let lin: Record<string, string>
let chen: Record<string, string>
beforeAll(async () => {
  app = await startHarness({ savedPerPerson: 12 })
  lin = await app.signIn('lin@example.org')
  chen = await app.signIn('chen@example.org')
})
afterAll(() => app.close())

const at = (formKey: string) => `/submissions/drafts/${formKey}`
const save = (formKey: string, values: unknown, rev = 0, person = lin) =>
  app.send({
    method: 'PUT',
    path: at(formKey),
    body: JSON.stringify({ values, rev }),
    headers: { 'content-type': 'application/json', ...person },
  })
const read = (formKey: string, person = lin) =>
  app.send({ method: 'GET', path: at(formKey), headers: person })
const remove = (formKey: string, person = lin) =>
  app.send({ method: 'DELETE', path: at(formKey), headers: person })
const list = async (person = lin) => {
  const answer = await app.send({ method: 'GET', path: '/submissions/drafts', headers: person })
  return (answer.json() as { drafts: { formKey: string; title: string; rev: number }[] }).drafts
}

describe('a saved form', () => {
  it('is found again by its person, on any device, and by nobody else', async () => {
    const formKey = randomUUID()
    const first = await save(formKey, { title: '社区助餐', 'reporter.name': '林知远', lines: ['a'] })
    expect([first.status, first.json()]).toMatchObject([200, { rev: 1 }])
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect((await read(formKey)).json()).toMatchObject({
      rev: 1,
      values: { title: '社区助餐', reporter: { name: '林知远' }, lines: ['a'] },
    })
    expect(await list()).toMatchObject([{ formKey, title: '社区助餐', rev: 1 }])
    expect((await read(formKey, chen)).status).toBe(404)
    expect((await remove(formKey, chen)).status).toBe(404)
    expect(await list(chen)).toEqual([])
    expect((await save(formKey, { title: 'of her own' }, 0, chen)).json()).toMatchObject({ rev: 1 })
    expect((await read(formKey)).json()).toMatchObject({ values: { title: '社区助餐' } })
    await remove(formKey, chen)
    await remove(formKey)
  })

  it('is not overwritten by a tab that did not know of the last save', async () => {
    const formKey = randomUUID()
    await save(formKey, { title: 'one' })
    expect((await save(formKey, { title: 'two' }, 1)).json()).toMatchObject({ rev: 2 })
    const stale = await save(formKey, { title: 'other tab' }, 1)
    expect([stale.status, stale.json()]).toMatchObject([409, { rev: 2, values: { title: 'two' } }])
    expect(stale.json()).toHaveProperty('savedAt')
    const fresh = await save(formKey, { title: 'unaware' })
    expect(fresh.status).toBe(409)
    await remove(formKey)
  })

  it('takes a save that was sent twice as one', async () => {
    const formKey = randomUUID()
    await save(formKey, { title: 'one' })
    await save(formKey, { title: 'lost answer' }, 1)
    expect((await save(formKey, { title: 'lost answer' }, 1)).status).toBe(200)
    await remove(formKey)
  })

  it('of two tabs that save at once keeps one and tells the other', async () => {
    const formKey = randomUUID()
    const first = await Promise.all(['a', 'b', 'c', 'd'].map((title) => save(formKey, { title })))
    expect(first.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const later = await Promise.all(['e', 'f', 'g', 'h'].map((title) => save(formKey, { title }, 1)))
    expect(later.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const winner = ['e', 'f', 'g', 'h'][later.findIndex(({ status }) => status === 200)]
    expect((await read(formKey)).json()).toMatchObject({ rev: 2, values: { title: winner } })
    await remove(formKey)
  })

  it('keeps no word that must not be kept', async () => {
    const formKey = randomUUID()
    await save(formKey, { title: 'plain' })
    const answer = await save(formKey, { title: 'now a SECRET' }, 1)
    expect([answer.status, answer.json()]).toEqual([
      422,
      { errors: [{ field: 'title', code: 'secret', message: 'message for secret' }] },
    ])
    expect((await read(formKey)).json()).toMatchObject({ rev: 1, values: { title: 'plain' } })
    const { rowCount } = await app.pool.query(
      `select from submission_drafts where "values"::text like '%SECRET%'`,
    )
    expect(rowCount).toBe(0)
    await remove(formKey)
  })

  it('keeps neither the trap nor what belongs to one request', async () => {
    const formKey = randomUUID()
    await save(formKey, { title: 'x', proof: 'p', asMember: '1', then: 'addLine', leaveEmpty: '', draft: '' })
    expect((await read(formKey)).json()).toMatchObject({ values: { title: 'x' } })
    expect(Object.keys((await read(formKey)).json() as object)).toContain('files')
    expect((await read(formKey)).text).not.toMatch(/proof|asMember|addLine|leaveEmpty/)
    await remove(formKey)
  })

  it('is gone once it was given up, and a tab still open does not bring it back', async () => {
    const formKey = randomUUID()
    await save(formKey, { title: 'given up' })
    expect((await remove(formKey)).status).toBe(200)
    expect((await remove(formKey)).status).toBe(404)
    expect((await read(formKey)).status).toBe(404)
    expect((await save(formKey, { title: 'still typing' }, 1)).status).toBe(404)
    expect(await list()).toEqual([])
  })

  it('is gone once it was sent', async () => {
    const form = { title: 'sent', ...handedOut(app.payload) }
    await save(form.formKey, form)
    const answer = await app.post(form, lin)
    expect(await receiptAt(app, answer)).toMatchObject({ type: 'received', formKey: form.formKey })
    expect(await list()).toEqual([])
    expect((await save(form.formKey, { title: 'sent' }, 1)).status).toBe(404)
  })

  it('stays when what was sent must be mended', async () => {
    const form = { title: '', ...handedOut(app.payload) }
    await save(form.formKey, { ...form, title: 'typed' })
    await app.post(form, lin)
    expect(await list()).toMatchObject([{ title: 'typed' }])
    await remove(form.formKey)
  })
})

describe('files of a saved form', () => {
  const upload = async () => {
    const form = new FormData()
    const hidden = handedOut(app.payload)
    for (const [name, value] of Object.entries({ title: '', ...hidden })) form.set(name, value)
    const name = `${randomUUID()}.pdf`
    form.append('files', new File(['%PDF'], name))
    const draft = location(await app.post(form, lin)).searchParams.get('draft') ?? ''
    return { ...hidden, draft, keptFiles: `file:${name}` }
  }
  const forget = () =>
    app.pool.query(
      `update submission_drafts set expires_at = now() - interval '1 second' where state = 'kept'`,
    )

  it('come along when it is continued, and are kept as long as it is', async () => {
    const shown = await upload()
    await save(shown.formKey, { title: 'with a file', ...shown })
    await forget()
    expect((await sweepDrafts(app.pool)).files).not.toContain(shown.keptFiles)
    const saved = (await read(shown.formKey)).json() as { files: string[]; draft: string }
    expect(saved.files).toEqual([shown.keptFiles])
    const fields = { title: 'continued', ...handedOut(app.payload), formKey: shown.formKey }
    await app.post({ ...fields, draft: saved.draft, keptFiles: shown.keptFiles }, lin)
    const { rows } = await app.pool.query(`select files from posts where title = 'continued'`)
    expect(rows).toEqual([{ files: [shown.keptFiles] }])
  })

  it('go when it is given up', async () => {
    const shown = await upload()
    await save(shown.formKey, { title: 'with a file', ...shown })
    await remove(shown.formKey)
    await forget()
    expect((await sweepDrafts(app.pool)).files).toContain(shown.keptFiles)
  })

  it('are those of the person’s own form only', async () => {
    const formKey = randomUUID()
    await save(formKey, { title: 'x', draft: 'A'.repeat(24), keptFiles: ['file:other.pdf'] })
    expect((await read(formKey)).json()).toMatchObject({ files: [] })
    await remove(formKey)
  })
})

describe('saving', () => {
  it('is for people who are signed in', async () => {
    for (const method of ['GET', 'PUT', 'DELETE'])
      expect((await app.send({ method, path: at(randomUUID()) })).status).toBe(401)
    expect((await app.send({ method: 'GET', path: '/submissions/drafts' })).status).toBe(401)
  })

  it('is not done for another site', async () => {
    const elsewhere = { ...lin, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example.org' }
    expect((await save(randomUUID(), { title: 'forged' }, 0, elsewhere)).status).toBe(403)
    expect(await list()).toEqual([])
  })

  it.each<[string, unknown, number]>([
    ['too long a text', { values: { title: 'x'.repeat(3_000) }, rev: 0 }, 413],
    ['no values', { rev: 0 }, 400],
    ['a list', [], 400],
    ['a revision that is none', { values: { title: 'x' }, rev: -1 }, 400],
    ['a revision of another type', { values: { title: 'x' }, rev: '1' }, 400],
    ['broken JSON', '{"values":', 400],
  ])('refuses %s', async (_, body, status) => {
    const answer = await app.send({
      method: 'PUT',
      path: at(randomUUID()),
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...lin },
    })
    expect(answer.status).toBe(status)
  })

  it('refuses a key that is none, and another type', async () => {
    expect((await save('a%2F..%2Fb', { title: 'x' })).status).toBe(400)
    const answer = await app.send({
      method: 'PUT',
      path: at(randomUUID()),
      body: 'title=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...lin },
    })
    expect(answer.status).toBe(415)
  })

  it('tells who has as many as they may which is the oldest, and deletes none', async () => {
    const keys = Array.from({ length: 12 }, () => randomUUID())
    for (const key of keys) await save(key, { title: key })
    const answer = await save(randomUUID(), { title: 'one more' })
    expect([answer.status, answer.json()]).toMatchObject([
      422,
      { error: { code: 'submission.tooManySaved', details: { max: 12, oldest: { formKey: keys[0] } } } },
    ])
    expect(await list()).toHaveLength(12)
    expect((await save(keys[3] ?? '', { title: 'changed' }, 1)).status).toBe(200)
  })

  it('lasts 180 days from the last save', async () => {
    const { rows } = await app.pool.query<{ days: string }>(
      `select extract(epoch from expires_at - now()) / 86400 as days from submission_drafts where state = 'saved'`,
    )
    for (const { days } of rows) expect(Number(days)).toBeCloseTo(180, 1)
    await app.pool.query(
      `update submission_drafts set expires_at = now() - interval '1 second' where state = 'saved'`,
    )
    expect(await list()).toEqual([])
    expect((await sweepDrafts(app.pool)).drafts).toBeGreaterThanOrEqual(12)
  })
})
