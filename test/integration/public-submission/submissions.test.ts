import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDraft, readReceipt, SUBMISSION } from '../../../plugins/public-submission'
import { storedFiles } from '../foreign/public-submission/config'
import { handedOut, type Harness, startHarness } from './support/harness'

let app: Harness
beforeAll(async () => {
  app = await startHarness()
  await json({ email: 'editor@example.org', password: 'only-for-this-test' }, {}, '/users/first-register')
})
afterAll(() => app.close())

const json = (body: unknown, headers: Record<string, string> = {}, path = '/submissions') =>
  app.send({
    path,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })
const location = (answer: { headers: Headers }) =>
  new URL(answer.headers.get('location') ?? '', 'http://localhost')
const draftAt = async (answer: { headers: Headers }) =>
  readDraft(
    await createLocalReq({}, app.payload),
    location(answer).searchParams.get('draft') ?? '',
    SUBMISSION,
  )

describe('a program', () => {
  it('gets 201 with the receipt', async () => {
    const answer = await json({ title: 'json' })
    expect([answer.status, answer.json()]).toMatchObject([
      201,
      { receipt: expect.stringMatching(/^R-/) as string },
    ])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('gets 422 with every problem and what it sent', async () => {
    const answer = await json({ title: '', name: 'kept' })
    expect([answer.status, answer.json()]).toEqual([
      422,
      {
        errors: [{ field: 'title', code: 'titleRequired', message: 'message for titleRequired' }],
        values: { title: '', name: 'kept' },
      },
    ])
  })

  it('is answered the same when it repeats with the same key, and once only', async () => {
    const key = { 'idempotency-key': randomUUID() }
    const answers = await Promise.all(Array.from({ length: 8 }, () => json({ title: 'once' }, key)))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect((await app.titles()).filter((title) => title === 'once')).toHaveLength(1)
  })

  it('cannot fetch another one’s receipt with its key alone', async () => {
    const key = { 'idempotency-key': 'guessable' }
    const [first, second] = [await json({ title: 'mine' }, key), await json({ title: 'theirs' }, key)]
    expect(first.text).not.toBe(second.text)
  })

  it.each([
    ['another type', { 'content-type': 'text/plain' }, 'title=x', 415, 'submission.unsupported'],
    ['broken JSON', { 'content-type': 'application/json' }, '{"title":', 400, 'submission.malformed'],
    ['a list', { 'content-type': 'application/json' }, '[]', 400, 'submission.malformed'],
    [
      'a truncated multipart',
      { 'content-type': 'multipart/form-data; boundary=----abcdefghijklmnopqrstuvwx' },
      '------abcdefghijklmnopqrstuvwx\r\nContent-Disposition: form-data; name="title"\r\n\r\nx',
      400,
      'submission.malformed',
    ],
    [
      'multipart without a boundary',
      { 'content-type': 'multipart/form-data' },
      'x',
      400,
      'submission.malformed',
    ],
    [
      'deep nesting',
      { 'content-type': 'application/json' },
      `${'{"a":'.repeat(20)}1${'}'.repeat(20)}`,
      413,
      'submission.tooLarge',
    ],
    [
      'too many values',
      { 'content-type': 'application/json' },
      JSON.stringify({ list: Array(1000).fill(1) }),
      413,
      'submission.tooLarge',
    ],
    [
      'too much text',
      { 'content-type': 'application/json' },
      JSON.stringify({ title: 'x'.repeat(1_000_000) }),
      413,
      'submission.tooLarge',
    ],
  ])('is refused with %s', async (_, headers, body, status, code) => {
    const answer = await app.send({ body, headers })
    expect([answer.status, answer.json()]).toMatchObject([status, { error: { code } }])
  })

  it('is refused by its length before a byte is read', async () => {
    const answer = await app.send({
      body: 'x',
      headers: { 'content-type': 'application/json', 'content-length': '99999999' },
    })
    expect(answer.status).toBe(413)
  })

  it('is refused while reading when it did not say its length', async () => {
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1
        controller.enqueue(new Uint8Array(1024 * 1024))
      },
    })
    const answer = await app.send({
      body: endless,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      duplex: 'half',
    } as RequestInit)
    expect(answer.status).toBe(413)
    expect(pulled).toBeLessThan(70)
  })

  it('cannot reach a prototype', async () => {
    const answer = await json(
      '{"title":"","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    )
    expect(answer.json()).toMatchObject({ values: { title: '' } })
    expect(answer.text).not.toContain('polluted')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('learns nothing about a failure but that it failed', async () => {
    const answer = await json({ title: 'BREAK' })
    expect([answer.status, answer.json()]).toMatchObject([
      503,
      { error: { code: 'submission.unavailable', details: {} } },
    ])
    expect(answer.text).not.toContain('application fails')
  })
})

describe('a browser', () => {
  it('is sent on to its receipt, which the address does not show', async () => {
    const answer = await app.post({ title: 'form', ...handedOut(app.payload) })
    expect([answer.status, location(answer).pathname]).toEqual([303, '/form/received'])
    expect(answer.headers.get('location')).not.toContain('R-')
    const key = location(answer).searchParams.get('of') ?? ''
    expect(await readReceipt(await createLocalReq({}, app.payload), key)).toMatchObject({
      type: 'received',
      trackingUrl: expect.stringContaining('/track/') as string,
    })
  })

  it('pressing twice makes one', async () => {
    const form = { title: 'twice', ...handedOut(app.payload) }
    await Promise.all([app.post(form), app.post(form), app.post(form)])
    expect((await app.titles()).filter((title) => title === 'twice')).toHaveLength(1)
  })

  it('gets its answers, its files and its problems back', async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({
      title: ' ',
      'reporter.name': '林知远',
      'lines.0': 'a',
      'lines.1': 'b',
      ...handedOut(app.payload),
    }))
      form.set(name, value)
    form.append('files', new File(['%PDF'], '报告.pdf'))
    form.append('files', new File([], ''))
    const answer = await app.post(form)
    expect([answer.status, location(answer).pathname]).toEqual([303, '/form'])
    expect(await draftAt(answer)).toMatchObject({
      values: { title: ' ', reporter: { name: '林知远' }, lines: ['a', 'b'] },
      issues: [{ field: 'title', code: 'titleRequired' }],
      files: ['file:报告.pdf'],
    })

    const again = {
      title: 'with file',
      ...handedOut(app.payload),
      draft: location(answer).searchParams.get('draft') ?? '',
      keptFiles: 'file:报告.pdf',
    }
    await app.post(again)
    const { rows } = await app.pool.query<{ files: string[] }>(
      `select files from posts where title = 'with file'`,
    )
    expect(rows).toEqual([{ files: ['file:报告.pdf'] }])
    expect(await draftAt(answer)).toMatchObject({ state: 'used', values: {}, files: [] })
  })

  it('cannot attach files it did not upload', async () => {
    await app.post({
      title: 'stolen',
      ...handedOut(app.payload),
      keptFiles: 'file:other.pdf',
      draft: 'A'.repeat(24),
    })
    const { rows } = await app.pool.query<{ files: string[] }>(
      `select files from posts where title = 'stolen'`,
    )
    expect(rows).toEqual([{ files: [] }])
  })

  it('changes the form by one of its own buttons, without problems being shown', async () => {
    const answer = await app.post({ title: '', 'lines.0': 'a', then: 'addLine', ...handedOut(app.payload) })
    expect(location(answer).hash).toBe('#lines.1')
    expect(await draftAt(answer)).toMatchObject({ values: { lines: ['a', ''] }, issues: [] })
  })

  it('leaves nothing behind when nothing may be kept', async () => {
    const before = await app.pool.query('select from submission_drafts')
    const form = new FormData()
    for (const [name, value] of Object.entries({
      title: 'SECRET',
      then: 'addLine',
      ...handedOut(app.payload),
    }))
      form.set(name, value)
    form.append('files', new File(['x'], 'secret.pdf'))
    const answer = await app.post(form)
    expect(location(answer).toString()).toBe('http://localhost/form/problem?code=secret')
    expect((await app.pool.query('select from submission_drafts')).rowCount).toBe(before.rowCount)
    expect(storedFiles).not.toContain('secret.pdf')
    const program = await json({ title: 'SECRET' })
    expect(program.json()).toEqual({
      errors: [{ field: 'title', code: 'secret', message: 'message for secret' }],
    })
  })

  it.each([
    ['the hidden field filled in', { leaveEmpty: 'http://spam.example.org' }, 60, 'trap'],
    ['no second spent on it', {}, 0, 'tooFast'],
    ['a token of its own making', { formToken: 'abc.AAAAAAAAAAAAAAAAAAAAAA' }, 60, 'noToken'],
  ])('is set aside, not dropped, with %s', async (_, change, secondsAgo, reason) => {
    const title = `suspicious ${reason}`
    const answer = await app.post({ title, ...handedOut(app.payload, secondsAgo), ...change })
    const key = location(answer).searchParams.get('of') ?? ''
    expect(await readReceipt(await createLocalReq({}, app.payload), key)).toMatchObject({
      type: 'quarantined',
    })
    expect(await app.titles()).not.toContain(title)
    expect((await app.drafts('quarantined')).find((row) => row.reason === reason)).toMatchObject({
      values: { title },
    })
  })
})

describe('quarantine', () => {
  const as = async () => {
    const { token } = await app.payload.login({
      collection: 'users',
      data: { email: 'editor@example.org', password: 'only-for-this-test' },
    })
    return { authorization: `JWT ${token}` }
  }

  it('is seen by an editor, kept answers by nobody', async () => {
    await app.post({ title: '', ...handedOut(app.payload) })
    const list = await app.send({ method: 'GET', path: '/submission-drafts?limit=100', headers: await as() })
    const { docs } = list.json() as { docs: Record<string, unknown>[] }
    expect(new Set(docs.map(({ state }) => state))).toEqual(new Set(['quarantined']))
    expect(docs.every((doc) => !('key' in doc))).toBe(true)
    expect((await app.send({ method: 'GET', path: '/submission-drafts' })).status).toBe(403)
  })

  it('lets an editor take a submission in, once', async () => {
    await app.post({ title: 'released', ...handedOut(app.payload, 0) })
    const row = (await app.drafts('quarantined')).at(-1)
    const path = `/submission-drafts/${String(row?.id)}/release`
    expect((await app.send({ path })).status).toBe(403)
    expect((await app.send({ path, headers: await as() })).status).toBe(200)
    expect((await app.send({ path, headers: await as() })).status).toBe(404)
    expect((await app.titles()).filter((title) => title === 'released')).toHaveLength(1)
  })

  it('another site cannot submit in the name of somebody signed in', async () => {
    const { token } = await app.payload.login({
      collection: 'users',
      data: { email: 'editor@example.org', password: 'only-for-this-test' },
    })
    const answer = await app.post(
      { title: 'forged', ...handedOut(app.payload) },
      {
        cookie: `payload-token=${token}`,
        'sec-fetch-site': 'cross-site',
        origin: 'https://evil.example.org',
      },
    )
    expect(location(answer).search).toBe('?code=crossOrigin')
    expect(await app.titles()).not.toContain('forged')
  })
})
