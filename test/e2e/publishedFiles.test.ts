import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import pg from 'pg'
import { application } from '../support/application'
import { startWebServer, type WebServer } from '../support/webServer'

const page = '/digest/zhaibian/2026/1'
const own = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${application().url}${path}`, { headers })

let other: WebServer
let database: pg.Pool

beforeAll(async () => {
  database = new pg.Pool({ connectionString: application().databaseUrl, max: 2 })
  other = await startWebServer()
  // Nothing waits: from here on pages are files.
  await vi.waitFor(
    async () => {
      const { headers } = await own(page, { 'accept-encoding': 'br' })
      expect(headers.get('etag')).toMatch(/-br"$/)
    },
    { timeout: 60_000, interval: 500 },
  )
})
afterAll(async () => {
  await other.stop()
  await database.end()
})

test('a page is answered from its file, and not sent twice', async () => {
  const first = await own(page, { 'accept-encoding': 'gzip' })
  expect(first.status).toBe(200)
  expect(first.headers.get('content-encoding')).toBe('gzip')
  expect(first.headers.get('x-content-type-options')).toBe('nosniff')
  const tag = first.headers.get('etag') ?? ''
  expect((await own(page, { 'accept-encoding': 'gzip', 'if-none-match': tag })).status).toBe(304)
})

test('whoever chose English reads the same address in English', async () => {
  expect(await (await own(page, { cookie: 'mq-lang=en' })).text()).toContain('<html lang="en">')
  expect(await (await own(page)).text()).toContain('<html lang="zh-CN">')
})

test('what is not there is a page that says so, in the language of the reader', async () => {
  const missing = await own('/digest/zhaibian/2026/999')
  expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-store'])
  expect(await missing.text()).toContain('<html lang="zh-CN">')
  expect(await (await own('/digest/nothing', { cookie: 'mq-lang=en' })).text()).toContain('<html lang="en">')
})

test('addresses of earlier releases lead on', async () => {
  const answer = await fetch(`${application().url}/digest?series=zhaibian&page=2`, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/digest/zhaibian/page/2'])
})

test('a change is shown by every web process within five seconds', async () => {
  await database.query(
    `update site_files set body = convert_to('changed', 'utf8'), gz = null, br = null, etag = 'changed' where path = '/digest/search.json'`,
  )
  for (const url of [application().url, other.url])
    await expect
      .poll(async () => (await fetch(`${url}/digest/search.json`)).text(), { timeout: 5_000, interval: 100 })
      .toBe('changed')
  await database.query(`with kept as (insert into site_changes (kind) values ('overview'))
    select graphile_worker.add_job('publish_site', '{}'::json)`)
  for (const url of [application().url, other.url])
    await expect
      .poll(async () => (await fetch(`${url}/digest/search.json`)).text(), { timeout: 15_000, interval: 100 })
      .toContain('"entries"')
})
