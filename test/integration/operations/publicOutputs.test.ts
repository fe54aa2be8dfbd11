import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listPublicEditions, readPublicEdition, readSiteOverview } from '../../../src/operations/public'
import { publishIssue } from '../../../src/operations/publishIssue'
import type { Issue } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import {
  buildIssue,
  buildItem,
  buildMember,
  buildOffice,
  prose,
  requestOf,
  type Office,
} from '../../support/factories'
import { rest } from '../../support/rest'

/** Said in everything that is not public; must come out nowhere. */
const canary = 'CANARY7f3k'

describe('what leaves the office', () => {
  let app: TestApplication
  let office: Office
  let published: Issue
  let unpublished: Issue

  beforeAll(async () => {
    app = await openApplication('outputs')
    office = await buildOffice(app.payload)
    published = await issueWithSecrets('可以公开的标题')
    await publishIssue(await requestOf(app.payload, office.editor), published.id)
    unpublished = await issueWithSecrets(`${canary} signed, not published`)
  })
  afterAll(() => app.close())

  it('is what both the author and the office made public, under what they are and not who', async () => {
    const edition = await readEdition(published)
    expect(edition?.content.entries.map(({ title }) => title)).toEqual(['可以公开的标题'])
    expect(edition?.content).toMatchObject({ signatory: null, recipients: null })
  })

  it('is no issue that is signed and not published', async () => {
    expect(await readEdition(unpublished)).toBeNull()
    const req = await requestOf(app.payload)
    expect(await listPublicEditions({ req, limit: 50 })).toHaveLength(1)
    expect((await readSiteOverview({ req })).editions).toHaveLength(1)
  })

  const series = () => office.series.slug
  const outputs: [string, () => Promise<unknown>][] = [
    ['the list', async () => listPublicEditions({ req: await requestOf(app.payload), limit: 50 })],
    ['the overview of the site', async () => readSiteOverview({ req: await requestOf(app.payload) })],
    [
      'the list of a series',
      async () => listPublicEditions({ req: await requestOf(app.payload), series: series(), limit: 50 }),
    ],
    ['an issue', async () => readEdition(published)],
    ['editions by REST', () => rest(app.payload, 'GET', 'editions?depth=3')],
    [
      'editions by REST, with everything joined',
      () => rest(app.payload, 'GET', `editions?depth=3&where[issue.title][contains]=${canary}`),
    ],
    [
      'editions by REST, sorted by what is inside',
      () => rest(app.payload, 'GET', 'editions?depth=3&sort=issue.title'),
    ],
    [
      'internal editions by REST',
      () => rest(app.payload, 'GET', 'editions?where[projection][equals]=internal'),
    ],
    ['drafts by REST', () => rest(app.payload, 'GET', 'editions?draft=true&trash=true')],
    ['items by REST', () => rest(app.payload, 'GET', 'items?depth=3')],
    ['issues by REST', () => rest(app.payload, 'GET', 'issues?depth=3')],
    [
      'editions by GraphQL',
      () => graphql('{ Editions(limit: 50) { totalDocs docs { title series content publishedAt } } }'),
    ],
    [
      'internal editions by GraphQL',
      () => graphql('{ Editions(where: { projection: { equals: internal } }) { docs { content } } }'),
    ],
    [
      'an edition’s issue by GraphQL',
      () =>
        graphql(
          '{ Editions { docs { issue { title entries { item { title reporter { name email } } } } } } }',
        ),
    ],
    ['items by GraphQL', () => graphql('{ Items { docs { title reporter { email } } } }')],
  ]
  it.each(outputs)('%s tells nothing that is not public', async (_, output) => {
    const text = JSON.stringify(await output())
    expect(text.length).toBeGreaterThan(2)
    expect(text).not.toContain(canary)
  })

  it('is the same edition by REST, GraphQL and page', async () => {
    const { body } = await rest(app.payload, 'GET', 'editions')
    const { data } = (await graphql('{ Editions { totalDocs docs { content } } }')) as {
      data: { Editions: { totalDocs: number; docs: { content: unknown }[] } }
    }
    const page = await readEdition(published)
    expect(body).toMatchObject({ totalDocs: 1, docs: [{ content: page?.content }] })
    expect(data.Editions).toMatchObject({ totalDocs: 1, docs: [{ content: page?.content }] })
  })

  it('cannot be told from the order or number of answers to a question about what is hidden', async () => {
    const asked = (value: string) =>
      rest(app.payload, 'GET', `editions?where[issue.title][like]=${encodeURIComponent(value)}`)
    const [hit, miss] = [await asked(published.title), await asked('no such title')]
    expect(hit.status).toBe(miss.status)
    expect(hit.status).not.toBe(200)
  })

  const readEdition = async ({ year, number }: Issue) =>
    readPublicEdition({
      req: await requestOf(app.payload),
      series: series(),
      year: year ?? 0,
      number: number ?? 0,
    })

  async function graphql(query: string): Promise<unknown> {
    const request = new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return (await GRAPHQL_POST(Promise.resolve(app.payload.config))(request)).json()
  }

  /** One public entry, one the author withholds, one the office withholds; secrets in every other field. */
  async function issueWithSecrets(title: string): Promise<Issue> {
    const lead = await buildMember(app.payload, {
      name: `${canary} lead`,
      email: `${canary}@example.org`,
      phone: `tel-${canary}`,
      organisation: office.body,
    })
    const secret = {
      reporter: {
        name: `${canary} name`,
        unit: `${canary} unit`,
        phone: `tel-${canary}`,
        email: `${canary}@example.org`,
      },
      lead: lead.id,
      consentReason: canary,
    }
    const open = await buildItem(app.payload, office, {
      ...secret,
      title: `${canary} inside`,
      situation: prose(canary),
      at: 'approved',
    })
    const withheld = {
      ...secret,
      title: `${canary} title`,
      situation: prose(canary),
      at: 'approved' as const,
    }
    const byAuthor = await buildItem(app.payload, office, { ...withheld, publicConsent: false })
    const byOffice = await buildItem(app.payload, office, withheld)
    const issue = await buildIssue(app.payload, office, {
      items: [],
      title: title.includes(canary) ? `${canary} issue` : '某期公开刊物',
      entries: [
        { item: open.id, publish: true, publicTitle: title, publicText: '可以公开的内容。', note: canary },
        { item: byAuthor.id, publish: true, note: canary },
        { item: byOffice.id, publish: false, publicTitle: canary, publicText: canary },
      ],
      reportTo: canary,
      mailRecipients: [{ name: canary, email: `${canary}@example.org` }],
      at: 'approved',
    })
    return issue
  }
})
