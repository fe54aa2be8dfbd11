import { getPayload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../../plugins/review-workflow'
import { sweepTopics } from '../../../plugins/solicitation'
import { markAnswered } from '../../../src/operations/topics/markAnswered'
import { publishTopic } from '../../../src/operations/topics/publishTopic'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, requestOf, type Office } from '../../support/factories'
import {
  addresses,
  buildReachable,
  buildTopic,
  inDays,
  invitationsOf,
  mailsOf,
  stateOf,
} from './support/topics'

const day = 24 * 60 * 60 * 1000

/** Noon in Shanghai, so many days before an instant. */
const noonBefore = (instant: string, days: number): Date => {
  const at = new Date(Date.parse(instant) + 8 * 60 * 60 * 1000 - days * day).toISOString().slice(0, 10)
  return new Date(`${at}T12:00:00+08:00`)
}

describe('the sweep of topics', () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    app = await openApplication('sweep')
    office = await buildOffice(app.payload)
  })
  afterAll(() => app.close())

  const editor = () => requestOf(app.payload, office.editor)
  const person = (data = {}) => buildReachable(app.payload, office.body, { tags: ['sweep'], ...data })
  /** Several workers at the same moment. */
  const sweeps = (now: Date) =>
    Promise.all([1, 2, 3, 4].map(() => sweepTopics(app.payload, { now, newcomers: true })))

  it('publishes what is due, once however many workers sweep', async () => {
    const member = await person({ tags: ['due'] })
    const topic = await buildTopic(app.payload, {
      organisation: office.body,
      opensAt: inDays(2),
      audience: { tags: ['due'] },
    })
    await publishTopic(await editor(), topic.id)
    await sweeps(new Date())
    expect(await stateOf(app, topic.id)).toBe('scheduled')
    const swept = await sweeps(new Date(Date.now() + 2 * day + 60_000))
    expect(swept.reduce((sum, { published }) => sum + published, 0)).toBe(1)
    expect(await stateOf(app, topic.id)).toBe('published')
    expect(await mailsOf(app, topic.id)).toEqual(addresses([member]))
  })

  it('publishes what came due while nothing ran', async () => {
    const topic = await buildTopic(app.payload, {
      organisation: office.body,
      opensAt: inDays(1),
      audience: { tags: ['nobody'] },
    })
    await publishTopic(await editor(), topic.id)
    // The process that scheduled it is gone; another one, started later, reads only the database.
    const { default: config } = await import('../../../payload.config')
    const restarted = await getPayload({ config, key: 'restarted' })
    restarted.db.pool.on('error', () => undefined)
    try {
      await sweepTopics(restarted, { now: new Date(Date.now() + 3 * day) })
    } finally {
      restarted.logger.level = 'silent'
      await restarted.destroy()
    }
    expect(await stateOf(app, topic.id)).toBe('published')
  })

  it('closes what is past its deadline, and never publishes it then', async () => {
    const open = await buildTopic(app.payload, { organisation: office.body, audience: { tags: ['nobody'] } })
    await publishTopic(await editor(), open.id)
    const late = await buildTopic(app.payload, {
      organisation: office.body,
      opensAt: inDays(1),
      deadline: inDays(4),
    })
    await publishTopic(await editor(), late.id)
    await sweeps(new Date(Date.now() + 11 * day))
    expect([await stateOf(app, open.id), await stateOf(app, late.id)]).toEqual(['closed', 'closed'])
    expect(await invitationsOf(app, late.id)).toEqual([])
  })

  it('reminds on the set days those who have not answered, once however many workers sweep', async () => {
    const [silent, answered, refuses] = [
      await person(),
      await person(),
      await person({ mail: { reminders: false } }),
    ]
    const topic = await buildTopic(app.payload, {
      organisation: office.body,
      deadline: inDays(10),
      audience: { tags: ['sweep'] },
    })
    await publishTopic(await editor(), topic.id)
    const req = await requestOf(app.payload)
    await inTransaction(req, () => markAnswered(req, { topic: topic.id, members: [answered.id] }))
    const mails = () => mailsOf(app, topic.id, 'topicReminder')

    await sweeps(noonBefore(topic.deadline, 4))
    expect(await mails()).toEqual([])
    await sweeps(noonBefore(topic.deadline, 3))
    await sweeps(new Date(noonBefore(topic.deadline, 3).getTime() + 60_000))
    expect(await mails()).toEqual(addresses([silent]))
    await sweeps(noonBefore(topic.deadline, 2))
    expect(await mails()).toHaveLength(1)
    await sweeps(noonBefore(topic.deadline, 1))
    expect(await mails()).toEqual(addresses([silent, silent]))

    const reminders = new Map(
      (await invitationsOf(app, topic.id)).map((row) => [row.person_id, Number(row.reminders)]),
    )
    expect([silent, answered, refuses].map(({ id }) => reminders.get(id))).toEqual([2, 0, 0])
  })

  it('asks those who join the audience later, once', async () => {
    const first = await person({ tags: ['joins'] })
    const topic = await buildTopic(app.payload, { organisation: office.body, audience: { tags: ['joins'] } })
    await publishTopic(await editor(), topic.id)
    const second = await person({ tags: ['joins'] })
    await sweepTopics(app.payload, { newcomers: false })
    expect(await mailsOf(app, topic.id)).toEqual(addresses([first]))
    await sweeps(new Date())
    expect(await mailsOf(app, topic.id)).toEqual(addresses([first, second]))
  })

  it('starts no mails about topics that never asked anybody', async () => {
    await person({ tags: ['old'] })
    const topic = await buildTopic(app.payload, {
      organisation: office.body,
      state: 'published',
      audience: { tags: ['old'] },
    })
    await sweeps(new Date())
    expect(await invitationsOf(app, topic.id)).toEqual([])
  })

  it('lets no form that was opened before it bring the older state back', async () => {
    const topic = await buildTopic(app.payload, {
      organisation: office.body,
      opensAt: inDays(1),
      audience: { tags: ['nobody'] },
    })
    await publishTopic(await editor(), topic.id)
    const later = new Date(Date.now() + 1.5 * day)
    await Promise.all([
      sweepTopics(app.payload, { now: later }),
      ...[1, 2, 3].map(async (number) =>
        app.payload.update({
          collection: 'topics',
          id: topic.id,
          data: { title: `标题 ${number}` },
          overrideAccess: false,
          req: await editor(),
        }),
      ),
    ])
    await sweepTopics(app.payload, { now: later })
    expect(await stateOf(app, topic.id)).toBe('published')
  })
})
