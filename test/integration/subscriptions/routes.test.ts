import { createLocalReq, getPayload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import * as feedback from '../../../src/app/(public)/digest-feedback/route'
import * as confirm from '../../../src/app/(public)/subscribe/confirm/[token]/send/route'
import * as manage from '../../../src/app/(public)/subscribe/manage/[token]/send/route'
import * as send from '../../../src/app/(public)/subscribe/send/route'
import * as stop from '../../../src/app/(public)/subscribe/stop/[token]/route'
import type { Issue } from '../../../src/payload-types'
import { stopSubscriptionUrl } from '../../../src/server/links'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, type Office } from '../../support/factories'
import { publishedIssue } from './support/publish'

// Route handlers are called as Next calls them, outside of it.
vi.mock('../../../src/server/http/openRequest', () => ({
  openRequest: async () => {
    const { default: config } = await import('../../../payload.config')
    const payload = await getPayload({ config })
    return { payload, req: await createLocalReq({}, payload), user: null }
  },
}))
vi.mock('../../../src/server/http/readLocale', () => ({ readLocale: () => Promise.resolve('zh') }))

describe('the posted forms of subscribing and feedback', () => {
  let app: TestApplication
  let office: Office
  let issue: Issue

  beforeAll(async () => {
    app = await openApplication('subscription_routes')
    app.payload.logger.level = 'silent'
    office = await buildOffice(app.payload)
    issue = await publishedIssue(app.payload, office)
  })
  afterAll(() => app.close())

  type Fields = Record<string, string | string[]>
  const ours = { 'sec-fetch-site': 'same-origin' }
  const form = (fields: Fields, headers: Record<string, string> = ours) =>
    new Request('http://localhost:3000/x', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(
        Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
      ).toString(),
    })
  const at = (token: string) => ({ params: Promise.resolve({ token }) })
  const told = (response: Response) => [response.status, response.headers.get('location')]
  const stateOf = async (email: string) =>
    (
      await app.pool.query<{ id: string; state: string }>(
        'select id, state from subscribers where email = $1',
        [email],
      )
    ).rows[0]
  const subscribe = async (email: string) => {
    await send.POST(form({ email, series: office.series.slug }))
    const { rows } = await app.pool.query<{ text: string }>(
      'select text from messages where to_address = $1',
      [email],
    )
    return /subscribe\/confirm\/(\S+)/.exec(rows[0]?.text ?? '')?.[1] ?? ''
  }

  it('subscribe with two posts, and no GET does anything', async () => {
    const email = 'two-posts@example.org'
    const token = await subscribe(email)
    expect(told(await confirm.GET(new Request('http://localhost:3000/x'), at(token)))).toEqual([
      303,
      `/subscribe/confirm/${token}`,
    ])
    expect(await stateOf(email)).toMatchObject({ state: 'pending' })
    expect(told(await confirm.POST(form({}), at(token)))).toEqual([303, `/subscribe/confirm/${token}`])
    expect(await stateOf(email)).toMatchObject({ state: 'active' })
  })

  it('answer alike whoever the address belongs to, and keep what was typed when it cannot be used', async () => {
    const answers = []
    for (const email of ['new@example.org', 'new@example.org', 'two-posts@example.org'])
      answers.push(told(await send.POST(form({ email, series: office.series.slug }))))
    expect(answers).toEqual(Array(3).fill([303, '/subscribe/sent']))
    const [status, location] = told(await send.POST(form({ email: 'wrong', series: office.series.slug })))
    expect(status).toBe(303)
    expect(location).toMatch(/^\/subscribe\?draft=[\w-]+$/)
  })

  it('do nothing for whoever fills in the field nobody sees, and do not say so', async () => {
    const response = await send.POST(
      form({ email: 'robot@example.org', series: office.series.slug, website: 'http://x.test' }),
    )
    expect(told(response)).toEqual([303, '/subscribe/sent'])
    expect(await stateOf('robot@example.org')).toBeUndefined()
  })

  it('are taken from our own pages only', async () => {
    const elsewhere: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example.org' },
    ]
    for (const headers of elsewhere) {
      const fields = { email: 'other-site@example.org', series: office.series.slug }
      expect((await send.POST(form(fields, headers))).status).toBe(403)
      expect((await feedback.POST(form({ helpful: 'yes' }, headers))).status).toBe(403)
    }
    expect(await stateOf('other-site@example.org')).toBeUndefined()
  })

  it('end a subscription by one press of a mail program, from anywhere, without a redirect (RFC 8058)', async () => {
    const email = 'one-click@example.org'
    await confirm.POST(form({}), at(await subscribe(email)))
    const { id = '' } = (await stateOf(email)) ?? {}
    const token = stopSubscriptionUrl(id).split('/').at(-1) ?? ''
    expect(told(await stop.GET(new Request('http://localhost:3000/x'), at(token)))).toEqual([
      303,
      `/subscribe/manage/${token}`,
    ])
    expect(await stateOf(email)).toMatchObject({ state: 'active' })
    const press = { 'List-Unsubscribe': 'One-Click' }
    for (const _again of [1, 2]) expect((await stop.POST(form(press, {}), at(token))).status).toBe(200)
    expect(await stateOf(email)).toMatchObject({ state: 'unsubscribed' })
    expect((await stop.POST(form(press, {}), at(`${token}x`))).status).toBe(404)
    expect(told(await manage.POST(form({ series: office.series.slug, locale: 'en' }), at(token)))).toEqual([
      303,
      `/subscribe/manage/${token}?saved=1`,
    ])
    expect(await stateOf(email)).toMatchObject({ state: 'active' })
    expect(told(await manage.POST(form({ locale: 'en' }), at(token)))).toEqual([
      303,
      `/subscribe/manage/${token}?problem=1`,
    ])
  })

  it('take feedback, keep what was typed, and keep nothing that is secret', async () => {
    const entry = {
      series: office.series.slug,
      year: String(issue.year),
      number: String(issue.number),
      position: '1',
    }
    expect(told(await feedback.POST(form({ ...entry, helpful: 'yes', comment: '谢谢' })))[1]).toMatch(
      /^\/digest-feedback\/thanks\?/,
    )
    expect(told(await feedback.POST(form({ ...entry, comment: '长'.repeat(501) })))[1]).toMatch(
      /^\/digest-feedback\/again\?.*&draft=[\w-]+$/,
    )
    await feedback.POST(form({ ...entry, comment: '机密★10年 ZQSECRET' }))
    await feedback.POST(form({ ...entry, comment: '机器', website: 'x' }))
    expect(told(await feedback.POST(form({ ...entry, position: '9', comment: '话' })))).toEqual([
      303,
      '/digest-feedback/again',
    ])
    const { rows } = await app.pool.query<{ comment: string }>('select comment from reader_feedback')
    expect(rows).toEqual([{ comment: '谢谢' }])
    const { rows: drafts } = await app.pool.query(
      'select from submission_drafts where values::text like $1',
      ['%ZQSECRET%'],
    )
    expect(drafts).toEqual([])
  })
})
