import { Client as Database } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { application } from '../support/application'
import { client } from './http/client'
import { collections, type Collection } from './http/collections'
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

  test('no page behind a link changes anything when it is read, asked for or fetched ahead', async () => {
    const before = await everythingAboutDuties()
    for (const page of pagesBehindLinks()) {
      const { status } = await visitor.get(page)
      expect([200, 303, 307], page).toContain(status)
      expect((await visitor.head(page)).status, page).toBe(status)
      await visitor.get(page, { RSC: '1', 'Next-Router-Prefetch': '1', Purpose: 'prefetch' })
    }
    expect(await everythingAboutDuties()).toEqual(before)
  })

  test('every page behind a link stays out of caches, indexes and referrers', async () => {
    for (const page of pagesBehindLinks()) {
      const { headers } = await visitor.get(page)
      expect(headers.get('cache-control'), page).toMatch(/no-store/)
      expect(headers.get('referrer-policy'), page).toBe('no-referrer')
      expect(headers.get('x-robots-tag'), page).toContain('noindex')
    }
  })

  test('a forged link opens no page, and nothing that is posted to it counts', async () => {
    const before = await everythingAboutDuties()
    const forged = (page: string): string => tampered(page).at(-1) ?? ''
    for (const page of pagesBehindLinks()) expect((await visitor.get(forged(page))).status, page).toBe(404)
    for (const address of postsBehindLinks()) {
      const form = new FormData()
      form.set('rev', '0')
      const { status } = await visitor.post(forged(address), form)
      // Shown again with its problem, unknown, or a draft that is not taken.
      expect([303, 404, 409], address).toContain(status)
    }
    expect(await everythingAboutDuties()).toEqual(before)
  })

  test('asking for a new link is answered the same, whatever is true', async () => {
    for (const address of [addresses.answered, ...tampered(addresses.answered)]) {
      const { status, headers, text } = await visitor.post(`${address}/again`, new FormData())
      const place = new URL(address, application().url).pathname
      expect([status, headers.get('location')?.endsWith(`${place}?again=1`), text]).toEqual([303, true, ''])
    }
  })

  test('a department’s answer is posted to the same address, and comes back with what it lacks', async () => {
    const before = await everythingAboutDuties()
    const form = new FormData()
    form.set('rev', '0')
    form.set('by', '填报人')
    const answer = await visitor.post(addresses.reply, form)
    expect(answer.status).toBe(303)
    const page = await visitor.get(answer.headers.get('location') ?? '')
    expect(page.text).toContain(words.duty.issues['outcomeClass.required'])
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

const duty = (...paths: string[]): string[] => paths.map((path) => `${addresses.reply}/${path}`)
const dutyForms = ['reply', 'opinion', 'return', 'extension', 'question', 'contact', 'progress']

const pagesBehindLinks = (): string[] => [
  addresses.reply,
  addresses.answered,
  ...duty(...dutyForms, 'letter.pdf'),
  addresses.tracking,
  addresses.rate,
  `${addresses.rate}/code`,
  addresses.revise,
  `${addresses.returned}/withdraw`,
]

const postsBehindLinks = (): string[] => [
  ...duty('draft', 'again', ...[...dutyForms, 'acknowledge', 'withdraw'].map((form) => `${form}/send`)),
  `${addresses.rate}/send`,
  `${addresses.rate}/code/send`,
  `${addresses.rate}/code/again`,
  `${addresses.revise}/send`,
  `${addresses.returned}/withdraw/send`,
]

async function everythingAboutDuties(): Promise<unknown> {
  const rows = async (table: string) =>
    (await database.query(`select * from ${table} order by id`)).rows as unknown[]
  return {
    assignments: await rows('assignments'),
    feedback: await rows('feedback'),
    events: (await rows('duty_events')).length,
    requests: await rows('duty_requests'),
    questions: await rows('duty_questions'),
    runs: await rows('workflow_runs'),
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
