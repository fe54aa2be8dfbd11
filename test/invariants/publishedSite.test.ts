import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { publishSite } from '../../src/server/site/publish/publishSite'
import { hashOf } from '../../src/server/site/mirror/openFolder'
import { renderAddress } from '../../src/server/site/render/renderAddress'
import { cloneDatabase, openPayload, type TestDatabase } from '../support/database'
import { temporaryFolder } from '../support/services-folder'

type File = { path: string; part: string; type: string; immutable: boolean; body: Buffer }

/** Lists are rendered together: a few of them tell as much as all. */
const lists = 12

describe('the published site of the demonstration city', () => {
  let database: TestDatabase
  let payload: Payload
  let req: PayloadRequest
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  let files: File[]

  beforeAll(async () => {
    database = await cloneDatabase('published_site', inject('demoDatabase'))
    place = await temporaryFolder()
    payload = await openPayload(database.url, place.folder)
    req = await createLocalReq({}, payload)
    await publishSite({ payload, pool: database.pool, also: [{ kind: 'all' }] })
    files = (
      await database.pool.query<File>(
        'select path, part, type, immutable, body from site_files where removed_at is null order by path',
      )
    ).rows
  })
  afterAll(async () => {
    payload.logger.level = 'silent'
    await payload.destroy()
    await database.drop()
    await place.remove()
  })

  it('is there', () => {
    expect(files.length).toBeGreaterThan(60)
  })

  it('is the same, byte for byte, as what a web process renders where a file is not there yet', async () => {
    const every = Math.ceil(files.filter(({ part }) => part === 'overview').length / lists)
    let seen = 0
    const chosen = files.filter(
      ({ part }) => part.startsWith('issue:') || (part === 'overview' && seen++ % every === 0),
    )
    for (const { path, type, body } of chosen) {
      const rendered = await renderAddress(req, [path])
      expect([rendered?.type, rendered && hashOf(rendered.body)], path).toEqual([type, hashOf(body)])
    }
    expect(chosen.length).toBeGreaterThan(40)
  }, 240_000)

  it('links to nothing that is not there', () => {
    const there = new Set(files.map(({ path }) => path))
    const own = /^\/((en\/)?(digest(?!-)|about|accessibility)(\/|$)|assets\/|sitemap\.xml)/
    const missing = files
      .filter(({ type }) => type.startsWith('text/html'))
      .flatMap(({ path, body }) =>
        [...body.toString().matchAll(/(?:href|src)="(\/[^"#?]*)/g)].map(([, target = '']) => ({
          path,
          target,
        })),
      )
      .filter(({ target }) => own.test(target) && !there.has(decodeURI(target)))
    expect(missing).toEqual([])
  })

  it('keeps every page below 60 kB with all it loads, fonts apart, as it is sent', async () => {
    const { rows } = await database.pool.query<{ path: string; bytes: number }>(
      `select path, length(coalesce(br, body)) + (select sum(length(coalesce(br, body))) from site_files
         where path ~ '^/assets/site/site-.*(css|js)$') as bytes
       from site_files where type like 'text/html%' and removed_at is null order by 2 desc limit 1`,
    )
    expect(Number(rows[0]?.bytes)).toBeLessThan(60_000)
  })
})
