import { createLocalReq, getPayload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cloneDatabase, openPayload, type TestApplication } from '../../support/database'
import { recordFigure } from '../../support/figure'
import { temporaryFolder } from '../../support/services-folder'
import { trackingUrl } from '../../../src/server/links'
import { buildCity, shown, type City } from './city'
import { publicDocuments } from './outputs/documents'
import { graphqlAnswers } from './outputs/graphql'
import { subscriberMails } from './outputs/mails'
import { pageOutput, routeOutput } from './outputs/pages'
import { publishedFiles } from './outputs/publishedFiles'
import { ask, restAnswers } from './outputs/rest'
import { siteFiles } from './outputs/site'
import type { Output } from './outputs/types'
import { isPlantable, secretsOf } from './plant'
import { publicFields } from './publicFields'

// Pages are asked for by nobody in particular, outside of Next.
vi.mock('../../../src/server/http/openRequest', () => ({
  openRequest: async () => {
    const { default: config } = await import('../../../payload.config')
    const payload = await getPayload({ config })
    return { payload, req: await createLocalReq({}, payload), user: null }
  },
}))
vi.mock('../../../src/server/http/readLocale', () => ({ readLocale: () => Promise.resolve('zh') }))

describe('a secret in every field that is not public', () => {
  let app: TestApplication
  let city: City

  beforeAll(async () => {
    const database = await cloneDatabase('canary')
    const place = await temporaryFolder()
    const payload = await openPayload(database.url, place.folder)
    payload.logger.level = 'silent'
    const close = async () => {
      await payload.destroy()
      await database.drop()
      await place.remove()
    }
    // What is planted breaks what must hold of a database, on purpose: nobody asks for it afterwards.
    app = { ...database, payload, close }
    city = await buildCity(app)
  }, 240_000)
  let found = 0
  afterAll(async () => {
    recordFigure({
      name: 'Secrets found in public outputs',
      measured: String(found),
      limit: '0',
      ok: found === 0,
    })
    await app.close()
  })

  it('is in its field: none was left out', async () => {
    const without: string[] = []
    const open = publicFields(city.open)
    for (const leaf of city.leaves.filter(isPlantable)) {
      if (open[`${leaf.collection}.${leaf.path}`] === 'true') continue
      const secret = secretsOf(city.leaves).get(`${leaf.collection}.${leaf.path}`) ?? ''
      if (!(await isIn(leaf.table, secret)) && !(await isIn(`${leaf.table}_texts`, secret)))
        without.push(`${leaf.collection}.${leaf.path}`)
    }
    expect(without).toEqual([])
    const planted = secretsOf(city.leaves).size
    recordFigure({
      name: 'Secrets planted in fields that are not public',
      measured: String(planted),
      limit: '≥ 140',
      ok: planted >= 140,
    })
  })

  const isIn = async (table: string, secret: string): Promise<boolean> => {
    const { rows: there } = await app.pool.query<{ there: boolean }>(
      'select to_regclass($1) is not null as there',
      [table],
    )
    if (there[0]?.there !== true) return false
    const { rowCount } = await app.pool.query(`select from ${table} x where x::text like $1 limit 1`, [
      `%${secret}%`,
    ])
    return (rowCount ?? 0) > 0
  }

  /** The names of the fields whose secrets came out, each with where. */
  const leaksIn = (outputs: readonly Output[]): string[] => {
    const secrets = [...secretsOf(city.leaves)]
    return outputs.flatMap(({ name, text }) => {
      // Words may be broken over lines, and written in any case: an address is, by mail programs.
      const plain = text.toLowerCase().replace(/=\r?\n|\s+/g, '')
      const known = /zq7(\d{4}kx|subscriber)/.test(plain)
      if (!known) return []
      const of = secrets.filter(([, secret]) => plain.includes(secret)).map(([field]) => field)
      return [`${name}: ${of.join(', ') || 'a subscriber’s address'}`]
    })
  }

  const expectNoLeak = (outputs: readonly Output[]): void => {
    const leaks = leaksIn(outputs)
    found += leaks.length
    expect(leaks).toEqual([])
  }

  it('is in no file of the published site: page, feed, sitemap, search index, address', async () => {
    const files = await siteFiles(app.payload)
    expect(files.filter(({ text }) => text.includes(shown.title)).length).toBeGreaterThan(5)
    expectNoLeak(files)
  })

  it('is found where it leaks: a projection that falls back to an internal text', async () => {
    const { rows } = await app.pool.query<{ note: string }>(
      `select content->>'editorsNote' as note from editions where projection = 'internal' and issue_id = $1`,
      [city.issue.id],
    )
    const leaky = await siteFiles(app.payload, (edition) => ({
      ...edition,
      content: { ...edition.content, editorsNote: rows[0]?.note ?? '' },
    }))
    expect(leaksIn(leaky).join('\n')).toContain('issues.editorsNote')
  })

  it('is in no public document: words, names of parts, metadata', async () => {
    const documents = await publicDocuments(app.pool, city.issue.id)
    expect(documents.map(({ name }) => name.split(' ')[0]).sort()).toEqual(['docx', 'pdf'])
    for (const { text } of documents) expect(text.replace(/\s+/g, '')).toContain(shown.title)
    expectNoLeak(documents)
  }, 180_000)

  it('is in none of the files as they are kept and sent, with their headers and documents', async () => {
    const files = await publishedFiles(app.payload, app.pool)
    const paths = files.map(({ name }) => name)
    for (const kind of ['.pdf', '.docx', '/feed.xml', 'sitemap.xml', '/search.json', '/1'])
      expect(paths.filter((path) => path.endsWith(kind))).not.toEqual([])
    expectNoLeak(files)
  }, 180_000)

  it('is in no mail to a subscriber: headers, text, HTML', async () => {
    const mails = await subscriberMails(app.payload, app.pool, city.issue.id)
    expect(mails).toHaveLength(3)
    for (const { text } of mails) expect(text).toContain(shown.title)
    expectNoLeak(mails)
  })

  it('is in no answer of the REST API to a stranger', async () => {
    const ids = new Map<string, string>()
    for (const slug of Object.keys(app.payload.collections)) {
      const { rows } = await app.pool.query<{ id: string }>(
        `select id::text as id from ${slug.replaceAll('-', '_')} order by id desc limit 1`,
      )
      if (rows[0]) ids.set(slug, rows[0].id)
    }
    const answers = await restAnswers(app.payload, ids)
    expect(answers.some(({ text }) => text.includes(shown.title))).toBe(true)
    expectNoLeak(answers)
  }, 120_000)

  it('cannot be guessed at: a question about it is answered as one about nothing', async () => {
    const told: string[] = []
    for (const leaf of city.leaves.filter(isPlantable)) {
      const secret = secretsOf(city.leaves).get(`${leaf.collection}.${leaf.path}`) ?? ''
      const paths = [
        leaf.path,
        ...(leaf.collection === 'issues' ? [`issue.${leaf.path}`] : []),
        ...(leaf.collection === 'organisations' ? [`organisation.${leaf.path}`] : []),
      ]
      for (const path of paths) {
        const slug = path === leaf.path ? leaf.collection : 'editions'
        const asked = (value: string) => ask(app.payload, `${slug}?where[${path}][like]=${value}&depth=0`)
        const [hit, miss] = [await asked(secret), await asked('nothing-of-the-kind')]
        if (hit.status !== miss.status || hit.body !== miss.body) told.push(`${slug}?where[${path}]`)
        const sorted = await ask(app.payload, `${slug}?sort=${path}&depth=0`)
        if (slug !== leaf.collection && sorted.status === 200) told.push(`${slug}?sort=${path}`)
      }
    }
    expect(told).toEqual([])
  }, 180_000)

  it('is in no answer of GraphQL to a stranger', async () => {
    const answers = await graphqlAnswers(app.payload)
    expect(answers.length).toBeGreaterThan(100)
    expect(answers.some(({ text }) => text.includes(shown.title))).toBe(true)
    expectNoLeak(answers)
  }, 180_000)

  it('is on no page a stranger can open', async () => {
    const { rows } = await app.pool.query<{ slug: string }>('select slug from topics')
    const track = trackingUrl('01a20510-0000-7000-8000-000000000000').split('/').at(-1) ?? ''
    const outputs = [
      await pageOutput('/', () => import('../../../src/app/(public)/page')),
      await pageOutput('/topics', () => import('../../../src/app/(public)/topics/page')),
      await pageOutput('/submit', () => import('../../../src/app/(public)/submit/page')),
      await pageOutput('/subscribe', () => import('../../../src/app/(public)/subscribe/page')),
      await pageOutput('/subscribe/sent', () => import('../../../src/app/(public)/subscribe/sent/page')),
      await pageOutput(
        '/digest-feedback/again',
        () => import('../../../src/app/(public)/digest-feedback/again/page'),
        {
          searchParams: {
            series: city.office.series.slug,
            year: String(city.issue.year),
            number: String(city.issue.number),
            position: '1',
          },
        },
      ),
      ...(await Promise.all(
        rows.map(({ slug }) =>
          pageOutput(`/topics/${slug}`, () => import('../../../src/app/(public)/topics/[slug]/page'), {
            params: { slug },
          }),
        ),
      )),
      await pageOutput('/track/another’s', () => import('../../../src/app/(public)/track/[token]/page'), {
        params: { token: track },
      }),
      await pageOutput('/r/another’s', () => import('../../../src/app/(public)/r/[token]/page'), {
        params: { token: track },
      }),
      await routeOutput('/topics/feed.xml', () => import('../../../src/app/(public)/topics/feed.xml/route')),
      await routeOutput(
        '/topics/calendar.ics',
        () => import('../../../src/app/(public)/topics/calendar.ics/route'),
      ),
    ]
    for (const { text } of outputs) expect(text.length).toBeGreaterThan(5)
    expectNoLeak(outputs)
  }, 120_000)
})
