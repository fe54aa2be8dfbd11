import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PayloadRequest } from 'payload'
import { roles } from '../../../src/domain/roles'
import { moveTopic } from '../../../src/operations/topics/moveTopic'
import { publishTopic } from '../../../src/operations/topics/publishTopic'
import { remindTopic } from '../../../src/operations/topics/remindTopic'
import type { Topic } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, buildUser, requestOf, type Office } from '../../support/factories'
import { buildReachable, buildTopic, inDays, stateOf, type NewTopic } from './support/topics'

const acts = {
  publish: (req: PayloadRequest, id: string) => publishTopic(req, id),
  remind: (req: PayloadRequest, id: string) => remindTopic(req, id),
  unschedule: (req: PayloadRequest, id: string) => moveTopic(req, id, 'unschedule'),
  close: (req: PayloadRequest, id: string) => moveTopic(req, id, 'close'),
  reopen: (req: PayloadRequest, id: string) => moveTopic(req, id, 'reopen'),
  summarise: (req: PayloadRequest, id: string) => moveTopic(req, id, 'summarise'),
} as const
type Act = keyof typeof acts
const names = Object.keys(acts) as Act[]

const possible: Record<Topic['state'], Act[]> = {
  draft: ['publish'],
  scheduled: ['publish', 'unschedule', 'close'],
  published: ['remind', 'close'],
  closed: ['reopen', 'summarise'],
  summarised: ['reopen'],
}

describe('a topic refuses', () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    app = await openApplication('refusals')
    office = await buildOffice(app.payload)
    await buildReachable(app.payload, office.body)
  })
  afterAll(() => app.close())

  const topicThatIs = (state: Topic['state']) =>
    buildTopic(app.payload, { organisation: office.body, state, summary: '小结' })

  describe.each(Object.entries(possible) as [Topic['state'], Act[]][])('while it is %s', (state, allowed) => {
    it.each(names)('%s, unless that is its way', async (name) => {
      const topic = await topicThatIs(state)
      const attempt = acts[name](await requestOf(app.payload, office.editor), topic.id)
      if (allowed.includes(name)) await expect(attempt).resolves.toBeDefined()
      else {
        await expect(attempt).rejects.toMatchObject({ code: 'topic.notNow', status: 409 })
        expect(await stateOf(app, topic.id)).toBe(state)
      }
    })
  })

  it.each(roles.filter((role) => role !== 'editor' && role !== 'admin'))(
    'every act of a %s',
    async (role) => {
      const topic = await topicThatIs('draft')
      const user = await buildUser(app.payload, { body: office.body, roles: [role] })
      for (const name of names) {
        await expect(acts[name](await requestOf(app.payload, user), topic.id)).rejects.toMatchObject({
          code: 'topic.notFound',
        })
      }
    },
  )

  it('every act of a visitor, of another body’s editor, and on what does not exist', async () => {
    const topic = await topicThatIs('draft')
    const elsewhere = await buildOffice(app.payload)
    const attempts: [PayloadRequest, string][] = [
      [await requestOf(app.payload), topic.id],
      [await requestOf(app.payload, elsewhere.editor), topic.id],
      [await requestOf(app.payload, office.editor), '00000000-0000-7000-8000-000000000000'],
    ]
    for (const [req, id] of attempts) {
      for (const name of names)
        await expect(acts[name](req, id)).rejects.toMatchObject({ code: 'topic.notFound', status: 404 })
    }
  })

  it.each<[Act, Topic['state']]>([
    ['publish', 'draft'],
    ['reopen', 'closed'],
  ])('to %s once its deadline has passed', async (name, state) => {
    const topic = await buildTopic(app.payload, {
      organisation: office.body,
      state,
      opensAt: inDays(-9),
      deadline: inDays(-1),
    })
    await expect(acts[name](await requestOf(app.payload, office.editor), topic.id)).rejects.toMatchObject({
      code: 'topic.deadlinePassed',
    })
  })

  it('a state that is typed, saved over or written past its moves', async () => {
    const topic = await topicThatIs('published')
    const typed = await app.payload.update({
      collection: 'topics',
      id: topic.id,
      data: { title: '改过的标题', state: 'draft' },
      overrideAccess: false,
      req: await requestOf(app.payload, office.editor),
    })
    expect(typed).toMatchObject({ title: '改过的标题', state: 'published' })
    await expect(
      app.payload.update({ collection: 'topics', id: topic.id, data: { state: 'draft' } }),
    ).rejects.toThrow()
    await expect(
      app.pool.query(`update topics set state = 'draft' where id = $1`, [topic.id]),
    ).rejects.toThrow('by a move only')
    const born = await app.payload.create({
      collection: 'topics',
      data: { ...topicData(), state: 'published', organisation: office.body },
      overrideAccess: false,
      req: await requestOf(app.payload, office.editor),
    })
    expect(born.state).toBe('draft')
  })

  const topicData = () => ({
    title: '某选题',
    slug: `typed-${Date.now()}`,
    kind: 'solicitation' as const,
    origin: 'own' as const,
    brief: '说明',
    opensAt: inDays(-1),
    deadline: inDays(5),
    state: 'draft' as const,
  })

  it.each<[string, NewTopic, string]>([
    ['a deadline before its opening', { opensAt: inDays(3), deadline: inDays(2) }, 'deadline'],
    [
      'a deadline that is not before the upper one',
      { deadline: inDays(8), upperDeadline: inDays(8) },
      'deadline',
    ],
    ['a reminder on half a day', { remindDays: [1.5] }, 'remindDays'],
  ])('%s', async (_, data, field) => {
    await expect(
      app.payload.create({
        collection: 'topics',
        data: { ...topicData(), organisation: office.body, ...data },
      }),
    ).rejects.toMatchObject({ data: { errors: [expect.objectContaining({ path: field })] } })
  })

  it('that an invitation is taken away, or forgets an answer', async () => {
    const topic = await buildTopic(app.payload, { organisation: office.body })
    await publishTopic(await requestOf(app.payload, office.editor), topic.id)
    await app.pool.query('update topic_invitations set answered_at = now() where topic_id = $1', [topic.id])
    for (const statement of [
      'delete from topic_invitations where topic_id = $1',
      'update topic_invitations set answered_at = null where topic_id = $1',
      'update topic_invitations set person_id = gen_random_uuid() where topic_id = $1',
    ])
      await expect(app.pool.query(statement, [topic.id])).rejects.toThrow('solicitation:')
  })
})
