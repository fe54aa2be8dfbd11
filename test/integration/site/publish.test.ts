import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addErratum } from '../../../src/operations/signing/addErratum'
import { voidIssue } from '../../../src/operations/signing/voidIssue'
import type { Issue } from '../../../src/payload-types'
import { readPublished } from '../../../src/server/site/answer/readPublished'
import { publishSite } from '../../../src/server/site/publish/publishSite'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, requestOf, type Office } from '../../support/factories'
import { publishedIssue } from '../subscriptions/support/publish'

type Row = { path: string; rev: string; gone: boolean; part: string; bytes: number | null }

describe('the published site', () => {
  let app: TestApplication
  let office: Office
  let issue: Issue
  let pageOf: string

  const publish = () => publishSite({ payload: app.payload, pool: app.pool })
  const files = async (): Promise<Row[]> =>
    (
      await app.pool.query<Row>(
        'select path, rev::text, part, removed_at is not null as gone, length(body) as bytes from site_files order by site_files.rev',
      )
    ).rows
  const waiting = async (): Promise<number> =>
    (await app.pool.query<{ n: number }>('select count(*)::int as n from site_changes')).rows[0]?.n ?? -1

  beforeAll(async () => {
    app = await openApplication('site_publish')
    app.payload.logger.level = 'silent'
    office = await buildOffice(app.payload)
    issue = await publishedIssue(app.payload, office, { titles: ['路灯', '河道'] })
    const series = typeof issue.series === 'string' ? issue.series : issue.series.id
    const { slug } = await app.payload.findByID({ collection: 'series', id: series, overrideAccess: true })
    pageOf = `/digest/${slug}/${issue.year}/${issue.number}`
  })
  afterAll(() => app.close())

  it('writes everything the first time: pages in both languages, lists, feed, search, assets', async () => {
    expect(await waiting()).toBe(1)
    await publish()
    expect(await waiting()).toBe(0)
    const paths = (await files()).map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        pageOf,
        `${pageOf}/1`,
        `${pageOf}/2`,
        `/en${pageOf}/2`,
        '/digest',
        '/en/digest',
        '/digest/feed.xml',
        '/digest/search.json',
        '/sitemap.xml',
        '/about',
        '/assets/site/build.json',
      ]),
    )
    expect(paths.filter((path) => path.startsWith('/assets/site/display-')).length).toBeGreaterThan(0)
    expect(paths.at(-1)).toBe('/assets/site/build.json')
  })

  it('is found in the table where a web process has no file yet; what is not there does not exist', async () => {
    const req = await requestOf(app.payload)
    const { file, isWhole } = await readPublished(req, [`/en${pageOf}`, pageOf])
    expect([file?.path, isWhole]).toEqual([`/en${pageOf}`, true])
    expect(file?.body.toString()).toContain('lang="en"')
    expect((await readPublished(req, ['/en/digest/feed.xml', '/digest/feed.xml'])).file?.path).toBe(
      '/digest/feed.xml',
    )
    expect(await readPublished(req, ['/digest/nothing'])).toEqual({ file: undefined, isWhole: true })
    await app.pool.query(`insert into site_changes (kind) values ('overview')`)
    expect(await readPublished(req, ['/digest/nothing'])).toEqual({ file: undefined, isWhole: false })
    await app.pool.query('delete from site_changes')
  })

  it('writes nothing when nothing waits, and nothing when nothing differs', async () => {
    const before = await files()
    expect(await publish()).toEqual({ written: 0, removed: 0 })
    await app.pool.query(`insert into site_changes (kind) values ('all')`)
    expect(await publish()).toEqual({ written: 0, removed: 0 })
    expect(await files()).toEqual(before)
  })

  it('writes only what a correction changes', async () => {
    const before = new Map((await files()).map(({ path, rev }) => [path, rev]))
    await addErratum(await requestOf(app.payload, office.editor), issue.id, {
      position: 1,
      text: '更正：数字应为十二。',
      isPublic: true,
    })
    expect(await waiting()).toBe(1)
    await publish()
    const changed = (await files())
      .filter(({ path, rev }) => before.get(path) !== rev)
      .map(({ path }) => path)
    expect(changed).toEqual(expect.arrayContaining([pageOf, `${pageOf}/1`, `/en${pageOf}`, `/en${pageOf}/1`]))
    expect(changed).not.toContain('/about')
  })

  it('keeps what waits when it cannot be written', async () => {
    await app.pool.query(`insert into site_changes (kind) values ('all')`)
    await app.pool.query(`update site_files set etag = 'other' where path = '/about'`)
    await app.pool.query(`alter table site_files add constraint broken check (path <> '/about') not valid`)
    await expect(publish()).rejects.toThrow()
    expect(await waiting()).toBe(1)
    await app.pool.query('alter table site_files drop constraint broken')
    expect((await publish()).written).toBe(1)
    expect(await waiting()).toBe(0)
  })

  it('leaves a tombstone of the entries of a voided issue, and the notice at its address', async () => {
    await voidIssue(await requestOf(app.payload, office.chair), issue.id, '有误')
    await publish()
    const rows = new Map((await files()).map((row) => [row.path, row]))
    expect(rows.get(pageOf)).toMatchObject({ gone: false })
    expect(rows.get(`${pageOf}/1`)).toMatchObject({ gone: true, bytes: null })
    expect(rows.get(`/en${pageOf}/2`)).toMatchObject({ gone: true })
  })
})
