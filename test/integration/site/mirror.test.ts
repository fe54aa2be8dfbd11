import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { toPublished } from '../../../src/server/site/render/toPublished'
import { writeParts } from '../../../src/server/site/publish/writeParts'
import { cloneDatabase, type TestDatabase } from '../../support/database'
import { openFront, type Front } from './support/front'
import { openProxy, type Proxy } from './support/proxy'

const html = 'text/html; charset=utf-8'
const page = (word: string): string =>
  `<!doctype html><title>${word}</title>${'社情民意 '.repeat(200)}${word}`

describe('web processes that mirror the published site', () => {
  let database: TestDatabase
  let proxy: Proxy
  let one: Front
  let two: Front

  /** Publishes exactly these pages. */
  const publish = async (pages: Record<string, string>): Promise<void> => {
    const client = await database.pool.connect()
    const files = Object.entries(pages).map(([address, body]) =>
      toPublished({ path: address, type: address.endsWith('.pdf') ? 'application/pdf' : html, body }),
    )
    await writeParts(client, [{ part: 'overview', files }])
    client.release()
  }
  const soon = (check: () => Promise<void>): Promise<void> =>
    vi.waitFor(check, { timeout: 5_000, interval: 20 })
  const shows = async (front: Front, address: string, word: string): Promise<void> => {
    const { status, body } = await front.get(address)
    expect([status, body.toString()]).toEqual([200, page(word)])
  }

  beforeAll(async () => {
    database = await cloneDatabase('site_mirror')
    proxy = await openProxy(database.url)
    one = await openFront({ databaseUrl: database.url })
    two = await openFront({ databaseUrl: proxy.url })
  })
  afterAll(async () => {
    await one.stop()
    await two.stop()
    await proxy.close()
    await database.drop()
  })

  it('show what was published within five seconds, each of them', async () => {
    expect((await one.get('/digest')).status).toBe(418)
    await publish({
      '/digest': page('a'),
      '/en/digest': page('en'),
      '/digest/a': page('b'),
      '/digest/a.pdf': '%PDF',
    })
    await soon(() => shows(one, '/digest', 'a'))
    await soon(() => shows(two, '/digest', 'a'))
    // Each file on its own: the first says nothing of the last.
    for (const front of [one, two])
      await soon(async () => expect((await front.get('/digest/a.pdf')).status).toBe(200))
  })

  it('sends what the client takes, with a tag of its own', async () => {
    const plain = await one.get('/digest')
    const gz = await one.get('/digest', { 'accept-encoding': 'gzip' })
    const br = await one.get('/digest', { 'accept-encoding': 'gzip, deflate, br' })
    expect(gunzipSync(gz.body)).toEqual(plain.body)
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect([gz.headers['content-encoding'], br.headers['content-encoding']]).toEqual(['gzip', 'br'])
    expect(new Set([plain, gz, br].map(({ headers }) => headers.etag)).size).toBe(3)
    for (const { headers, body } of [plain, gz, br])
      expect(headers['content-length']).toBe(String(body.length))
    const pdf = await one.get('/digest/a.pdf', { 'accept-encoding': 'br' })
    expect(pdf.headers).toMatchObject({ 'content-type': 'application/pdf', vary: 'Accept-Encoding' })
    expect(pdf.headers['content-encoding']).toBeUndefined()
  })

  it('sends nothing twice, and no body to HEAD', async () => {
    const { headers } = await one.get('/digest', { 'accept-encoding': 'br' })
    const again = await one.get('/digest', { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
    expect(again.headers.vary).toBe('Accept-Encoding, Cookie')
    const head = await one.get('/digest', {}, 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(page('a'))))
  })

  it('answers in the language of the reader', async () => {
    const english = await one.get('/digest', { cookie: 'a=b; mq-lang=en' })
    expect(english.body.toString()).toBe(page('en'))
    expect(english.headers.vary).toBe('Accept-Encoding, Cookie')
    // No page in English: the Chinese one, rather than none.
    expect((await one.get('/digest/a', { cookie: 'mq-lang=en' })).body.toString()).toBe(page('b'))
  })

  it.each([
    ['POST', '/digest'],
    ['GET', '/digest/'],
    ['GET', '/Digest'],
    ['GET', '/digest.html'],
    ['GET', '/digest?series=a'],
    ['GET', '/.mirror/index.json'],
    ['GET', '/digest/../digest/a'],
    ['GET', '/digest/%2e%2e/digest'],
    ['GET', '/digest%2fa'],
    ['GET', '/digest/a%00'],
    ['GET', '/digest/%ff'],
    ['GET', '/..%5c..%5cetc/passwd'],
    ['GET', '//digest'],
    ['OPTIONS', '*'],
  ])('hands on what is no published address: %s %s', async (method, address) => {
    expect((await one.get(address, {}, method)).status).toBe(418)
  })

  it('answers an address with what others append to it', async () => {
    expect((await one.get('/digest?utm_source=x')).status).toBe(200)
    expect((await one.get('/%64igest')).status).toBe(200)
  })

  it('holds the folder so that any web server can serve it', async () => {
    const names = (await readdir(two.folder, { recursive: true }))
      .filter((name) => !name.startsWith('.'))
      .sort()
    expect(names).toEqual(
      [
        'digest',
        'digest.html',
        'digest.html.br',
        'digest.html.gz',
        'digest/a.html',
        'digest/a.html.br',
        'digest/a.html.gz',
        'digest/a.pdf',
        'en',
        'en/digest.html',
        'en/digest.html.br',
        'en/digest.html.gz',
      ].sort(),
    )
    expect(await readFile(path.join(two.folder, 'digest.html'), 'utf8')).toBe(page('a'))
  })

  it('takes away what is not published any more, with its siblings', async () => {
    await publish({ '/digest': page('a'), '/en/digest': page('en') })
    await soon(async () => expect((await one.get('/digest/a')).status).toBe(418))
    await soon(async () => expect((await two.get('/digest/a.pdf')).status).toBe(418))
    await soon(async () =>
      expect((await readdir(path.join(one.folder, 'digest')).catch(() => [])).length).toBe(0),
    )
  })

  it('answers on while the database is away, and catches up when it is back', async () => {
    await proxy.cut()
    await publish({ '/digest': page('c') })
    await soon(() => shows(one, '/digest', 'c'))
    await shows(two, '/digest', 'a')
    await proxy.mend()
    await soon(() => shows(two, '/digest', 'c'))
    await soon(async () => expect((await two.get('/en/digest')).status).toBe(418))
  })

  it('goes on when PostgreSQL ends its connections', async () => {
    await database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'minqiao-site' and datname = current_database()`,
    )
    await publish({ '/digest': page('d') })
    await soon(() => shows(one, '/digest', 'd'))
    await soon(() => shows(two, '/digest', 'd'))
  })

  it('starts with what its folder holds when the database is away, and compares everything later', async () => {
    const folder = one.folder
    const before = await openFront({ databaseUrl: proxy.url, folder })
    await soon(() => shows(before, '/digest', 'd'))
    await before.stop()
    await proxy.cut()
    const started = await openFront({ databaseUrl: proxy.url, folder })
    await shows(started, '/digest', 'd')
    await proxy.mend()
    await started.stop()
  })

  it('compares everything when the numbers have gone back: another database, or one restored', async () => {
    await database.pool.query('alter sequence site_files_rev restart with 1')
    await database.pool.query('truncate site_files')
    await publish({ '/digest': page('e') })
    await soon(() => shows(one, '/digest', 'e'))
    await soon(() => shows(two, '/digest', 'e'))
  })

  it('never answers a file somebody exchanged in the folder, and mends it', async () => {
    const front = await openFront({ databaseUrl: database.url, memory: 0 })
    await soon(() => shows(front, '/digest', 'e'))
    await writeFile(path.join(front.folder, 'digest.html'), 'something else')
    expect((await front.get('/digest')).status).toBe(418)
    await soon(() => shows(front, '/digest', 'e'))
    await front.stop()
  })

  it('keeps its promise of memory: with none, every body comes from the folder', async () => {
    const front = await openFront({ databaseUrl: database.url, memory: 0 })
    await soon(() => shows(front, '/digest', 'e'))
    for (let round = 0; round < 20; round += 1) await shows(front, '/digest', 'e')
    await front.stop()
  })

  it('numbers files in the order of commits, whoever began first', async () => {
    const [slow, quick] = [await database.pool.connect(), await database.pool.connect()]
    const insert = (name: string): string =>
      `insert into site_files (path, part, type, etag, body, rev) values ('/digest/${name}', 'overview', '${html}', '${name}', 'x', 0)`
    await slow.query('begin')
    await slow.query(insert('slow'))
    const waiting = quick.query(insert('quick'))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect((await one.get('/digest/quick')).status).toBe(418)
    await slow.query('commit')
    await waiting
    slow.release()
    quick.release()
    for (const name of ['slow', 'quick'])
      await soon(async () => expect((await one.get(`/digest/${name}`)).status).toBe(200))
  })
})
