import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listPublicTopics } from '../../../src/operations/listPublicTopics'
import { readPublicTopic } from '../../../src/operations/readPublicTopic'
import { findVisibleTopic } from '../../../src/operations/submission/findVisibleTopic'
import { topicIssues } from '../../../src/operations/submission/resolveTopic'
import { listOpenly } from '../../../src/operations/topics/listOpenly'
import { moveTopic } from '../../../src/operations/topics/moveTopic'
import { previewAudience } from '../../../src/operations/topics/previewAudience'
import { publishTopic } from '../../../src/operations/topics/publishTopic'
import { readTopicDesk } from '../../../src/operations/topics/readTopicDesk'
import type { Topic, User } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { buildItem, buildOffice, buildUser, requestOf, type Office } from '../../support/factories'
import { buildReachable, buildTopic, inDays, invitationsOf } from './support/topics'

describe('who may know of a topic', () => {
  let app: TestApplication
  let office: Office
  let elsewhere: Office
  let asked: User
  let other: User
  let open: Topic
  let inside: Topic
  let forEverybody: Topic

  beforeAll(async () => {
    app = await openApplication('visibility')
    const { payload } = app
    office = await buildOffice(payload)
    elsewhere = await buildOffice(payload)
    asked = await buildUser(payload, { body: office.body, roles: ['member'] })
    other = await buildUser(payload, { body: office.body, roles: ['member'] })
    await buildReachable(payload, office.body, { user: asked.id, sector: '经济' })
    await buildReachable(payload, office.body, { user: other.id, sector: '教育' })
    const { id: file } = await payload.create({
      collection: 'attachments',
      data: { organisation: office.body, originalName: '约稿函.txt' },
      file: { name: 'letter.txt', data: Buffer.from('某附件'), mimetype: 'text/plain', size: 9 },
      overrideAccess: true,
      req: await requestOf(payload, office.editor),
    })
    const organisation = office.body
    const audience = { sectors: ['经济'] }
    open = await buildTopic(payload, { organisation, slug: 'visible-open', audience })
    inside = await buildTopic(payload, {
      organisation,
      slug: 'visible-inside',
      audience,
      isPublic: false,
      files: [file],
    })
    forEverybody = await buildTopic(payload, { organisation, slug: 'visible-members', isPublic: false })
    for (const { id } of [open, inside, forEverybody])
      await publishTopic(await requestOf(payload, office.editor), id)
    await buildTopic(payload, { organisation, slug: 'hidden-draft' })
    const later = await buildTopic(payload, { organisation, slug: 'hidden-later', opensAt: inDays(1) })
    await publishTopic(await requestOf(payload, office.editor), later.id)
  })
  afterAll(() => app.close())

  const all = ['visible-inside', 'visible-members', 'visible-open']
  const readers: [string, () => User | null, string[]][] = [
    ['a visitor', () => null, ['visible-open']],
    ['a member it asks', () => asked, all],
    ['a member it does not ask', () => other, ['visible-members', 'visible-open']],
    ['the office', () => office.editor, all],
    ['another body’s office', () => elsewhere.editor, ['visible-open']],
  ]

  it.each(readers)('%s: the list and each page', async (_, reader, expected) => {
    const req = (): Promise<PayloadRequest> => requestOf(app.payload, reader())
    const ours = (slug: string) => [...all, 'hidden-draft', 'hidden-later'].includes(slug)
    const listed = (await listPublicTopics({ req: await req() })).map(({ slug }) => slug).filter(ours)
    expect(listed.sort()).toEqual(expected)
    for (const slug of [...all, 'hidden-draft', 'hidden-later']) {
      const isSeen = expected.includes(slug)
      expect((await readPublicTopic({ req: await req(), slug })) !== null, slug).toBe(isSeen)
      expect((await findVisibleTopic(await req(), slug)) !== null, slug).toBe(isSeen)
    }
  })

  it('feed and calendar hold what every visitor may see', async () => {
    expect((await listOpenly(app.payload)).map(({ slug }) => slug)).toEqual(['visible-open'])
  })

  it('its files come with it', async () => {
    const page = await readPublicTopic({ req: await requestOf(app.payload, asked), slug: inside.slug })
    expect(page?.files).toMatchObject([{ mimeType: 'text/plain', size: 9 }])
  })

  it('who was asked and opens it has read it; who was not leaves no trace', async () => {
    const topic = await buildTopic(app.payload, {
      organisation: office.body,
      audience: { sectors: ['经济'] },
    })
    await publishTopic(await requestOf(app.payload, office.editor), topic.id)
    for (const reader of [null, other, office.editor])
      await readPublicTopic({ req: await requestOf(app.payload, reader), slug: topic.slug })
    expect(await invitationsOf(app, topic.id)).toMatchObject([{ read_at: null }])
    const page = await readPublicTopic({ req: await requestOf(app.payload, asked), slug: topic.slug })
    expect(page?.asked).toMatchObject({ answeredAt: null })
    expect(await invitationsOf(app, topic.id)).toMatchObject([{ read_at: expect.any(Date) as Date }])
  })

  it('a closed topic takes nothing in, and says how much came', async () => {
    const topic = await buildTopic(app.payload, { organisation: office.body })
    await publishTopic(await requestOf(app.payload, office.editor), topic.id)
    await buildItem(app.payload, office, { topic: topic.id, at: 'initialReview' })
    await buildItem(app.payload, office, { topic: topic.id })
    await moveTopic(await requestOf(app.payload, office.editor), topic.id, 'close')
    const page = await readPublicTopic({ req: await requestOf(app.payload), slug: topic.slug })
    expect(page).toMatchObject({ isOpen: false, answers: 1, summary: '' })
    const found = await findVisibleTopic(await requestOf(app.payload), topic.slug)
    expect(topicIssues(topic.slug, found)).toEqual([{ field: 'topic', code: 'topicClosed' }])
  })

  it('the desk counts for the office and for nobody else', async () => {
    const desk = await readTopicDesk(await requestOf(app.payload, office.editor), inside.id)
    expect(desk).toMatchObject({ standing: { invited: 1, answered: 0 }, rate: 0 })
    expect(desk.people).toHaveLength(1)
    await expect(readTopicDesk(await requestOf(app.payload, asked), inside.id)).rejects.toThrow()
    expect(await previewAudience(await requestOf(app.payload, office.editor), open.id)).toEqual({
      people: 1,
      mailed: 1,
    })
    await expect(previewAudience(await requestOf(app.payload, asked), open.id)).rejects.toMatchObject({
      code: 'topic.notFound',
    })
  })
})
