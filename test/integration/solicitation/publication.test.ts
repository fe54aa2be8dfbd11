import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../../plugins/review-workflow'
import { markAnswered } from '../../../src/operations/topics/markAnswered'
import { moveTopic } from '../../../src/operations/topics/moveTopic'
import { publishTopic } from '../../../src/operations/topics/publishTopic'
import { remindTopic } from '../../../src/operations/topics/remindTopic'
import type { Member } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { buildMember, buildOffice, requestOf, type Office } from '../../support/factories'
import {
  addresses,
  buildReachable,
  buildTopic,
  ids,
  inDays,
  invitationsOf,
  mailsOf,
  stateOf,
} from './support/topics'

describe('publishing a topic', () => {
  let app: TestApplication
  let office: Office
  let people: { economist: Member; officer: Member; mute: Member; refuses: Member; retired: Member }

  beforeAll(async () => {
    app = await openApplication('topics')
    office = await buildOffice(app.payload)
    const { payload } = app
    people = {
      economist: await buildReachable(payload, office.body, { sector: '经济' }),
      officer: await buildReachable(payload, office.body, { kind: 'dedicatedOfficer', tags: ['基层'] }),
      mute: await buildMember(payload, { organisation: office.body }),
      refuses: await buildReachable(payload, office.body, { mail: { topics: false } }),
      retired: await buildReachable(payload, office.body, { active: false }),
    }
    await buildReachable(payload, (await buildOffice(payload)).body)
  })
  afterAll(() => app.close())

  const editor = () => requestOf(app.payload, office.editor)

  it('asks everybody in office of its own body, and mails those who may be mailed', async () => {
    const { economist, officer, mute, refuses } = people
    const topic = await buildTopic(app.payload, { organisation: office.body })
    expect(await publishTopic(await editor(), topic.id)).toEqual({ state: 'published', invited: 4 })
    const asked = (await invitationsOf(app, topic.id)).map(({ person_id }) => person_id)
    expect(asked.sort()).toEqual(ids([economist, officer, mute, refuses]))
    expect(await mailsOf(app, topic.id)).toEqual(addresses([economist, officer]))
  })

  it('asks only those whom it addresses', async () => {
    const { economist, officer } = people
    const topic = await buildTopic(app.payload, {
      organisation: office.body,
      audience: { sectors: ['经济'], tags: ['基层'] },
    })
    await publishTopic(await editor(), topic.id)
    expect(await mailsOf(app, topic.id)).toEqual(addresses([economist, officer]))
  })

  it('lets every one of these mails be refused', async () => {
    const topic = await buildTopic(app.payload, { organisation: office.body })
    await publishTopic(await editor(), topic.id)
    const { rows } = await app.pool.query(
      'select from messages where related_id = $1 and unsubscribe_url is null',
      [topic.id],
    )
    expect(rows).toEqual([])
  })

  it('pressed twice at once, happens once', async () => {
    const topic = await buildTopic(app.payload, { organisation: office.body })
    const presses = await Promise.allSettled([
      publishTopic(await editor(), topic.id),
      publishTopic(await editor(), topic.id),
    ])
    expect(presses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await mailsOf(app, topic.id)).toHaveLength(2)
  })

  it('leaves nothing behind when a mail cannot be written', async () => {
    const broken = await buildMember(app.payload, {
      organisation: office.body,
      email: 'ok@example.org',
      tags: ['x'],
    })
    await app.pool.query('update members set email = $1 where id = $2', ['a b@example.org', broken.id])
    const topic = await buildTopic(app.payload, { organisation: office.body, audience: { tags: ['x'] } })
    await expect(publishTopic(await editor(), topic.id)).rejects.toThrow()
    expect(await stateOf(app, topic.id)).toBe('draft')
    expect(await invitationsOf(app, topic.id)).toEqual([])
    await app.pool.query('update members set active = false where id = $1', [broken.id])
  })

  it('that opens later schedules it: nobody is asked, and it can be taken back', async () => {
    const topic = await buildTopic(app.payload, { organisation: office.body, opensAt: inDays(2) })
    expect(await publishTopic(await editor(), topic.id)).toEqual({ state: 'scheduled', invited: 0 })
    expect(await invitationsOf(app, topic.id)).toEqual([])
    expect(await moveTopic(await editor(), topic.id, 'unschedule')).toEqual({ state: 'draft' })
  })

  it('keeps who answered, by the first answer', async () => {
    const topic = await buildTopic(app.payload, { organisation: office.body })
    await publishTopic(await editor(), topic.id)
    const answered = { topic: topic.id, members: [people.economist.id, people.retired.id] }
    const take = async () =>
      inTransaction(await requestOf(app.payload), async () => markAnswered(await reqInside(), answered))
    const reqInside = async () => requestOf(app.payload)
    await expect(take()).rejects.toThrow('no open transaction')
    const req = await requestOf(app.payload)
    await inTransaction(req, () => markAnswered(req, answered))
    const [first] = (await invitationsOf(app, topic.id)).filter(({ answered_at }) => answered_at !== null)
    await inTransaction(req, () => markAnswered(req, answered))
    const after = (await invitationsOf(app, topic.id)).filter(({ answered_at }) => answered_at !== null)
    expect(after).toEqual([first])
    expect(first).toMatchObject({ person_id: people.economist.id })
  })

  it('goes on to being closed, summed up and opened again', async () => {
    const topic = await buildTopic(app.payload, { organisation: office.body })
    await publishTopic(await editor(), topic.id)
    await moveTopic(await editor(), topic.id, 'close')
    await expect(moveTopic(await editor(), topic.id, 'summarise')).rejects.toMatchObject({
      code: 'topic.summaryMissing',
    })
    await app.payload.update({ collection: 'topics', id: topic.id, data: { summary: '共收到 3 篇。' } })
    expect(await moveTopic(await editor(), topic.id, 'summarise')).toEqual({ state: 'summarised' })
    expect(await moveTopic(await editor(), topic.id, 'reopen')).toEqual({ state: 'published' })
    expect(await mailsOf(app, topic.id)).toHaveLength(2)
  })

  it('reminds by hand those who have not answered, once a day', async () => {
    const { economist, officer } = people
    const topic = await buildTopic(app.payload, {
      organisation: office.body,
      audience: { people: [economist.id, officer.id] },
    })
    await publishTopic(await editor(), topic.id)
    const req = await requestOf(app.payload)
    await inTransaction(req, () => markAnswered(req, { topic: topic.id, members: [officer.id] }))
    expect(await remindTopic(await editor(), topic.id)).toEqual({ mailed: 1 })
    await expect(remindTopic(await editor(), topic.id)).rejects.toMatchObject({ code: 'topic.remindedToday' })
    expect(await mailsOf(app, topic.id, 'topicReminder')).toEqual(addresses([economist]))
  })
})
