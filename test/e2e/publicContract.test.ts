import { Client as Database } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { application } from '../support/application'
import { accountOf } from '../support/applicationAccounts'
import { client, type Answer } from './http/client'
import { collections, type Collection } from './http/collections'
import { refusal } from './http/schemas'
import { signedIn } from './http/signedIn'
import { words } from './pages/words'
import { privateAddresses, type PrivatePage } from './steps/privateAddresses'

const visitor = client()
const listed = z.object({
  data: z.record(z.string(), z.object({ docs: z.array(z.unknown()) }).nullable()).nullish(),
})
let addresses: Record<PrivatePage, string>
let known: Collection[]
const database = new Database({ connectionString: application().databaseUrl })
beforeAll(async () => {
  addresses = await privateAddresses(application())
  known = await collections(application())
  await database.connect()
})
afterAll(() => database.end())

describe('private links', () => {
  test('reading a department’s page changes nothing, however often', async () => {
    const before = await everythingAboutDuties()
    const answers = [await visitor.get(addresses.reply), await visitor.get(addresses.reply)]
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await everythingAboutDuties()).toEqual(before)
  })

  test('a department’s answer is posted to the same address, and comes back with what it lacks', async () => {
    const before = await everythingAboutDuties()
    const form = new FormData()
    form.set('rev', '0')
    form.set('by', '填报人')
    const answer = await visitor.post(addresses.reply, form)
    expect(answer.status).toBe(303)
    const page = await visitor.get(answer.headers.get('location') ?? '')
    expect(page.text).toContain(words.site.form.problems['outcomeClass.required'])
    expect(page.text).toContain('填报人')
    expect(await everythingAboutDuties()).toEqual(before)
  })

  test.each(['tracking', 'revise', 'reply', 'answered'] as const)(
    'a tampered link to %s leads nowhere',
    async (name) => {
      for (const address of tampered(addresses[name]))
        expect((await visitor.get(address)).status, address).toBe(404)
    },
  )

  test('a link of one kind opens no page of the other', async () => {
    const track = addresses.tracking.replace('/track/', '/r/')
    const reply = addresses.reply.replace('/r/', '/track/')
    expect([(await visitor.get(track)).status, (await visitor.get(reply)).status]).toEqual([404, 404])
  })

  test.each(['tracking', 'reply'] as const)(
    'the page %s stays out of caches, indexes and referrers',
    async (name) => {
      const { headers } = await visitor.get(addresses[name])
      expect(headers.get('cache-control')).toContain('no-store')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-robots-tag')).toContain('noindex')
    },
  )
})

describe('what visitors read over REST and GraphQL', () => {
  test('nothing but public editions', async () => {
    const open: string[] = []
    for (const { slug } of known) {
      const answer = await visitor.get(`/api/${slug}?limit=100&depth=2`)
      expect([200, 403, 501], slug).toContain(answer.status)
      if (docsIn(answer.body).length > 0) open.push(slug)
    }
    expect(open).toEqual(['editions'])
  })

  test('of the editions, only the public text of what was published', async () => {
    const editions = docsIn((await visitor.get('/api/editions?limit=100&depth=3')).body)
    expect(editions).not.toHaveLength(0)
    for (const edition of editions)
      expect(edition).toMatchObject({ projection: 'public', publishedAt: expect.any(String) as string })
    const others = await database.query<{ id: string }>(
      `select id from editions where projection <> 'public' or published_at is null`,
    )
    expect(others.rows).not.toHaveLength(0)
    for (const { id } of others.rows) expect((await visitor.get(`/api/editions/${id}`)).status).toBe(404)
  })

  test('no document by its id either', async () => {
    for (const { slug } of known.filter(
      ({ slug: name }) => name !== 'editions' && !name.startsWith('payload-'),
    )) {
      const { rows } = await database.query<{ id: string }>(
        `select id from ${slug.replaceAll('-', '_')} limit 1`,
      )
      const id = rows[0]?.id
      if (id) expect([401, 403, 404], slug).toContain((await visitor.get(`/api/${slug}/${id}`)).status)
    }
  })

  test('nothing but public editions by GraphQL', async () => {
    const open: string[] = []
    for (const { slug, plural } of known) {
      const { status, body } = await visitor.post('/api/graphql', { query: `{ ${plural} { docs { id } } }` })
      expect(status, slug).toBeLessThan(500)
      if ((listed.parse(body).data?.[plural]?.docs.length ?? 0) > 0) open.push(slug)
    }
    expect(open).toEqual(['editions'])
  })

  test('nothing is written by them', async () => {
    for (const { slug } of known) {
      const { status } = await visitor.post(`/api/${slug}`, {})
      expect([400, 401, 403, 404, 405, 501], slug).toContain(status)
    }
  })
})

describe('health', () => {
  test('the process is live and ready', async () => {
    expect(await visitor.get('/api/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } })
    expect(await visitor.get('/api/health/ready')).toMatchObject({ status: 200, body: { status: 'ready' } })
  })
})

describe('what goes wrong', () => {
  const nobodys = '00000000-0000-7000-8000-000000000000'
  const officeCalls: [string, object][] = [
    [`/api/issues/${nobodys}/publish`, {}],
    [`/api/items/${nobodys}/dispatch`, { departments: [{ id: nobodys, role: 'lead' }] }],
    [`/api/assignments/${nobodys}/verify`, { rev: 1, verdict: 'accept' }],
  ]
  test.each(officeCalls)('%s of nothing is refused in the one shape', async (path, body) => {
    for (const role of ['editor', 'supervisor', 'member']) {
      const answer = await (await signedIn(accountOf(role))).post(path, body)
      expect([403, 404]).toContain(answer.status)
      refusal.parse(answer.body)
    }
    const answer = await visitor.post(path, body)
    expect([401, 403, 404]).toContain(answer.status)
    refusal.parse(answer.body)
  })

  test('no answer carries a stack trace', async () => {
    const editor = await signedIn(accountOf('editor'))
    const answers: Answer[] = [
      await visitor.get('/api/nowhere'),
      await visitor.get('/api/items/not-an-id'),
      await editor.get('/api/items/not-an-id'),
      await editor.get('/api/items/not-an-id/workflow'),
      await editor.get('/api/items?where[nothing][equals]=1'),
      await editor.get('/api/items?where[id][equals]=not-an-id'),
      await editor.post('/api/items', '{"broken":'),
      await editor.post('/api/items/not-an-id/workflow/approve', { rev: 1 }),
      await editor.post(`/api/items/${nobodys}/dispatch`, '{"broken":'),
      await visitor.post('/api/graphql', '{"query":'),
      await visitor.post('/api/graphql', { query: '{ nothing }' }),
      await visitor.post('/api/users/login', { email: 'nobody@office.example.org', password: 'wrong' }),
      await visitor.get('/digest/none/2026/1'),
      await visitor.get('/digest/zhaibian/year/number'),
      await visitor.get('/r/%00'),
      await visitor.get('/track/..%2f..%2fetc'),
      await visitor.get('/submit?draft=not-an-id'),
      await visitor.get('/submit/received?of=not-an-id'),
    ]
    for (const [index, { status, text }] of answers.entries()) {
      expect(status, `call ${index}: ${text.slice(0, 200)}`).toBeLessThan(500)
      expect(text, `call ${index}`).not.toMatch(/\bat [\w.<>]+ \(|node_modules|\.tsx?:\d+/)
    }
  })
})

async function everythingAboutDuties(): Promise<unknown> {
  const rows = async (table: string) =>
    (await database.query(`select * from ${table} order by id`)).rows as unknown[]
  return {
    assignments: await rows('assignments'),
    feedback: await rows('feedback'),
    messages: (await rows('messages')).length,
  }
}

/** The address with its id, its version, its end or its signature changed by one sign. */
function tampered(address: string): string[] {
  const [, before = '', token = '', after = ''] = /^(.*\/(?:r|track)\/)([^/]+)(.*)$/.exec(address) ?? []
  const parts = token.split('.')
  return parts.map((part, index) => {
    const changed = part.replace(/^./, (sign) => (sign === '1' ? '2' : '1'))
    return before + parts.with(index, changed).join('.') + after
  })
}

const docsIn = (body: unknown): unknown[] =>
  z.object({ docs: z.array(z.unknown()) }).safeParse(body).data?.docs ?? []
