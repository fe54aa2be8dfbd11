import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendEdition } from '../../../src/operations/subscriptions/sendEdition'
import { subscriptionUrl } from '../../../src/server/links'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, type Office } from '../../support/factories'
import { rest, signedIn, type Answer } from '../../support/rest'
import { publishedIssue } from './support/publish'
import { insertSubscribers } from './support/subscribers'

describe('the office and its subscribers', () => {
  let app: TestApplication
  let office: Office
  let elsewhere: Office
  const tokens: Record<string, string | undefined> = {}

  beforeAll(async () => {
    app = await openApplication('subscribers_office')
    app.payload.logger.level = 'silent'
    office = await buildOffice(app.payload)
    elsewhere = await buildOffice(app.payload)
    for (const role of ['admin', 'editor', 'chair', 'auditor', 'supervisor', 'member'] as const)
      tokens[role] = (await signedIn(app.payload, { body: office.body, roles: [role] })).token
    tokens.elsewhere = (await signedIn(app.payload, { body: elsewhere.body, roles: ['editor'] })).token
  })
  afterAll(() => app.close())

  const as = (role: string) => (tokens[role] ? { token: tokens[role] } : {})
  const post = (role: string, path: string, body: unknown = {}) =>
    rest(app.payload, 'POST', path, { body, ...as(role) })
  const get = (role: string, path: string) => rest(app.payload, 'GET', path, as(role))
  const entered = (email: string, reason = '本人来电要求') => ({ email, series: [office.series.id], reason })
  const rowOf = async (email: string) =>
    (
      await app.pool.query<{ id: string; state: string }>(
        'select id, state from subscribers where email = $1',
        [email],
      )
    ).rows[0]
  const mailsTo = async (email: string) =>
    (
      await app.pool.query<{ template: string; text: string }>(
        'select template, text from messages where to_address = $1 order by created_at, id',
        [email],
      )
    ).rows
  const code = ({ status, body }: Answer) => ({
    status,
    code: (body as { error?: { code?: string } } | null)?.error?.code,
  })

  it('enters an address with the reason, and its reader decides', async () => {
    const email = 'by-hand@example.org'
    expect(await post('editor', 'subscribers/add', entered(email))).toEqual({
      status: 200,
      body: { outcome: 'asked' },
    })
    expect(await rowOf(email)).toMatchObject({ state: 'pending' })
    const [mail] = await mailsTo(email)
    expect(mail?.template).toBe('subscriptionInvited')
    expect(mail?.text).toContain('本人来电要求')
    await app.pool.query(`update subscribers set state = 'active', confirmed_at = now() where email = $1`, [
      email,
    ])
    expect(await post('admin', 'subscribers/add', entered(email))).toMatchObject({
      body: { outcome: 'already' },
    })
    expect(await mailsTo(email)).toHaveLength(1)
  })

  it('ends a subscription with the reason, and says so to whoever had it', async () => {
    const email = 'to-remove@example.org'
    await insertSubscribers(app.pool, {
      series: office.series.id,
      body: office.body,
      count: 1,
      prefix: 'to-remove',
    })
    await app.pool.query(`update subscribers set email = $1 where email = 'to-remove1@example.org'`, [email])
    const { id = '' } = (await rowOf(email)) ?? {}
    expect(code(await post('editor', `subscribers/${id}/remove`, { reason: ' ' }))).toEqual({
      status: 422,
      code: 'subscriber.invalid',
    })
    expect(await post('editor', `subscribers/${id}/remove`, { reason: '邮箱停用' })).toMatchObject({
      status: 200,
    })
    expect(await rowOf(email)).toMatchObject({ state: 'unsubscribed' })
    const [mail] = await mailsTo(email)
    expect(mail).toMatchObject({ template: 'subscriptionEnded' })
    expect(mail?.text).toContain('邮箱停用')
    expect(mail?.text).toContain(subscriptionUrl(id))
    expect(code(await post('editor', `subscribers/${id}/remove`, { reason: '再一次' }))).toEqual({
      status: 404,
      code: 'subscriber.notFound',
    })
  })

  it.each(['chair', 'auditor', 'supervisor', 'member', 'nobody'])('is kept from %s', async (role) => {
    const before = await rowOf('by-hand@example.org')
    expect(code(await post(role, 'subscribers/add', entered('new@example.org')))).toEqual({
      status: 403,
      code: 'subscriber.denied',
    })
    expect(code(await post(role, `subscribers/${before?.id}/remove`, { reason: 'x' }))).toEqual({
      status: 403,
      code: 'subscriber.denied',
    })
    const answer = await fetchExport(role)
    expect(answer.status).toBe(403)
    expect(await rowOf('by-hand@example.org')).toEqual(before)
    expect(await rowOf('new@example.org')).toBeUndefined()
  })

  it('is kept from another body', async () => {
    const before = await rowOf('by-hand@example.org')
    expect(code(await post('elsewhere', `subscribers/${before?.id}/remove`, { reason: 'x' }))).toMatchObject({
      status: 404,
    })
    expect(code(await post('elsewhere', 'subscribers/add', entered('new@example.org')))).toMatchObject({
      status: 422,
    })
    expect((await fetchExport('elsewhere')).text).not.toContain('by-hand')
  })

  const wrongs: [string, { email?: string; reason?: string; series?: 'none' | 'elsewhere' }][] = [
    ['an address that is none', { email: 'nobody' }],
    ['no reason', { reason: '' }],
    ['no series', { series: 'none' }],
    ['another body’s series', { series: 'elsewhere' }],
  ]
  it.each(wrongs)('enters nothing for %s', async (_, wrong) => {
    const others = { none: [], elsewhere: [elsewhere.series.id] }
    const series = wrong.series ? others[wrong.series] : [office.series.id]
    const body = { ...entered('wrong@example.org'), ...wrong, series }
    expect(code(await post('editor', 'subscribers/add', body))).toEqual({
      status: 422,
      code: 'subscriber.invalid',
    })
    expect(await rowOf('wrong@example.org')).toBeUndefined()
  })

  it('exports a table in which nothing is a formula', async () => {
    await app.pool.query(
      `insert into subscribers (id, email, name, locale, state, confirmed_at, organisation_id, updated_at, created_at) values
        (gen_random_uuid(), '=cmd@example.org', '=HYPERLINK("http://x.test")', 'zh', 'active', now(), $1, now(), now()),
        (gen_random_uuid(), 'plain@example.org', '张三, "老张"', 'zh', 'active', now(), $1, now(), now())`,
      [office.body],
    )
    const { text, headers } = await fetchExport('editor')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(text).toContain(`'=cmd@example.org,"'=HYPERLINK(""http://x.test"")",`)
    expect(text).toContain(`plain@example.org,"张三, ""老张""",`)
    expect(text.split('\r\n').some((line) => /^"?[=+@-]/.test(line))).toBe(false)
  })

  it('shows no token, by no door', async () => {
    await app.pool.query(`update subscribers set token = 'TOKENHASH' where email = 'by-hand@example.org'`)
    for (const role of ['admin', 'editor', 'chair', 'nobody']) {
      for (const path of [
        'subscribers?depth=3',
        'subscribers?where[token][equals]=TOKENHASH',
        'subscribers?sort=token',
      ]) {
        const { status, body } = await get(role, path)
        expect(JSON.stringify(body)).not.toContain('TOKENHASH')
        if (path.includes('where')) expect([400, 403]).toContain(status)
      }
    }
  })

  describe('sees how far an issue’s mails have come', () => {
    it('by counts that add up, with the names of those not reached, and sends to them again', async () => {
      await insertSubscribers(app.pool, {
        series: office.series.id,
        body: office.body,
        count: 5,
        prefix: 'sees',
      })
      const list = [1, 2, 3].map((n) => ({ name: `收件人${n}`, email: `list${n}@example.org` }))
      const issue = await publishedIssue(app.payload, office, { mailRecipients: list })
      const read = async () =>
        (await get('editor', `issues/${issue.id}/mailing`)).body as Record<string, unknown>
      const first = await read()
      expect(first).toMatchObject({ list: 3, states: { waiting: first.total, sent: 0 } })
      await sendEdition(app.payload, issue.id)
      const become = (state: string, address: string, error: string | null = null) =>
        app.pool.query(
          `with moved as (update messages set state = $1, last_error = $3 where key = $2 returning id)
           insert into message_events (id, message_id, at, type)
           select gen_random_uuid(), id, now(), $1::text::enum_message_events_type from moved`,
          [state, `issue:${issue.id}:${address}`, error],
        )
      await app.pool.query('alter table messages disable trigger messages_guard_state')
      await become('sent', 'list1@example.org')
      await become('failed', 'list2@example.org', '550 no such user')
      await become('uncertain', 'sees1@example.org')
      await become('deferred', 'sees2@example.org')
      await app.pool.query('alter table messages enable trigger messages_guard_state')
      const now = await read()
      expect(now).toMatchObject({
        states: { waiting: 0, sent: 1, failed: 2, deferred: 1 },
        failures: [
          { name: '收件人2', address: 'list2@example.org', error: '550 no such user' },
          { address: 'sees1@example.org' },
        ],
      })
      const sum = Object.values(now.states as Record<string, number>).reduce((total, n) => total + n, 0)
      expect(sum).toBe(now.total)
      expect(await post('editor', `issues/${issue.id}/mailing/retry`)).toMatchObject({ body: { retried: 1 } })
      expect(await read()).toMatchObject({ states: { failed: 1 } })
    })

    it.each(['chair', 'supervisor', 'member', 'nobody', 'elsewhere'])('and %s does not', async (role) => {
      const { rows } = await app.pool.query<{ id: string }>(
        'select issue_id as id from edition_recipients limit 1',
      )
      const path = `issues/${rows[0]?.id}/mailing`
      expect(code(await get(role, path))).toEqual({ status: 404, code: 'issue.notFound' })
      expect(code(await post(role, `${path}/retry`))).toEqual({ status: 404, code: 'issue.notFound' })
    })

    it('of which the auditor changes nothing', async () => {
      const { rows } = await app.pool.query<{ id: string }>(
        'select issue_id as id from edition_recipients limit 1',
      )
      expect((await get('auditor', `issues/${rows[0]?.id}/mailing`)).status).toBe(200)
      expect(code(await post('auditor', `issues/${rows[0]?.id}/mailing/retry`))).toMatchObject({
        status: 404,
      })
    })
  })

  async function fetchExport(role: string): Promise<{ status: number; text: string; headers: Headers }> {
    const { handleEndpoints } = await import('payload')
    const token = tokens[role]
    const response = await handleEndpoints({
      config: app.payload.config,
      request: new Request('http://localhost:3000/api/subscribers/export', {
        headers: token ? { authorization: `JWT ${token}` } : {},
      }),
    })
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
})
