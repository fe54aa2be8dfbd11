import { createLocalReq } from 'payload'
import { inTransaction } from '../../../plugins/review-workflow'
import { inviteAudience, readTopic } from '../../../plugins/solicitation'
import { shanghaiDay } from '../../domain/workingDays'
import { markAnswered } from '../../operations/topics/markAnswered'
import { markRead } from '../../operations/topics/markRead'
import { moveTopic } from '../../operations/topics/moveTopic'
import { publishTopic } from '../../operations/topics/publishTopic'
import { demoItems, demoMembers, demoTopics, type DemoTopic } from '../content'
import { requestOf, type Loaded } from './context'

const day = 24 * 60 * 60 * 1000

/** An hour of a day in Shanghai, so many days from today. */
const on = (days: number, hour: string): string =>
  new Date(`${shanghaiDay(new Date(Date.now() + days * day))}T${hour}:00+08:00`).toISOString()

/**
 * Topics around today. One is published here and now by the office's own act, with its mails; the others
 * were announced before today, so their audience is on record and nobody is mailed.
 */
export async function loadTopics(loaded: Loaded): Promise<void> {
  for (const topic of demoTopics) {
    const { totalDocs } = await loaded.payload.count({
      collection: 'topics',
      where: { slug: { equals: topic.slug } },
      overrideAccess: true,
    })
    if (totalDocs > 0) continue
    const id = await createTopic(loaded, topic)
    if (topic.isAnnounced || topic.state === 'scheduled')
      await publishTopic(await requestOf(loaded, 'editor-1'), id)
    else await inviteOn(loaded, id, on(topic.opensInDays, '09:00'))
  }
}

async function createTopic(loaded: Loaded, topic: DemoTopic): Promise<string> {
  const { payload, body } = loaded
  const { isAnnounced, state = 'open' } = topic
  const opensAt = on(topic.opensInDays, '09:00')
  const isPast = !isAnnounced && state !== 'scheduled'
  const { id } = await payload.create({
    collection: 'topics',
    data: {
      title: topic.title,
      slug: topic.slug,
      kind: topic.kind === 'solicitation' ? 'solicitation' : 'guide',
      origin: topic.origin,
      brief: topic.brief,
      opensAt,
      // What is closed is closed at the end: items are handed in before.
      deadline: on(state === 'closed' ? 1 : topic.deadlineInDays, '18:00'),
      upperDeadline: topic.upperDeadlineInDays === null ? null : on(topic.upperDeadlineInDays, '18:00'),
      wordLimit: topic.wordLimit,
      period: topic.period ?? null,
      upperReference: topic.upperReference ?? null,
      audience: audienceOf(loaded, topic),
      isPublic: !topic.isInside,
      state: isPast ? 'published' : 'draft',
      publishedAt: isPast ? opensAt : null,
      organisation: body,
    },
    depth: 0,
    overrideAccess: true,
  })
  return id
}

const audienceOf = ({ units, members }: Loaded, { audience = {} }: DemoTopic) => ({
  kinds: audience.kinds ?? [],
  sectors: audience.sectors ?? [],
  committees: idsIn(units, audience.committees),
  people: idsIn(members, audience.people),
})

const idsIn = (ids: Map<string, string>, keys: readonly string[] = []): string[] =>
  keys.map((key) => ids.get(key)).filter((id) => id !== undefined)

async function inviteOn({ payload }: Loaded, id: string, at: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const topic = await readTopic(req, id)
    if (topic) await inviteAudience(req, topic, new Date(at), { quietly: true })
  })
}

/** After the items: who answered and who has read, and what came of the topics that are over. */
export async function finishTopics(loaded: Loaded): Promise<void> {
  for (const topic of demoTopics.filter(({ state }) => state !== 'scheduled')) {
    const { docs } = await loaded.payload.find({
      collection: 'topics',
      where: { and: [{ slug: { equals: topic.slug } }, { state: { equals: 'published' } }] },
      depth: 0,
      limit: 1,
      overrideAccess: true,
    })
    const [found] = docs
    if (!found) continue
    await noteAnswers(loaded, topic.slug, found.id)
    await noteReaders(loaded, found.id)
    if (topic.state === 'closed') await sumUp(loaded, topic, found.id)
  }
}

async function noteAnswers({ payload, members }: Loaded, slug: string, topic: string): Promise<void> {
  const authors = demoItems
    .filter((item) => item.topic === slug && !['draft', 'withdrawn'].includes(item.journey.state))
    .flatMap(({ lead, coReporters }) => [lead, ...(coReporters ?? [])])
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => markAnswered(req, { topic, members: idsIn(members, authors) }))
}

/** Those who sign in have looked at what they were asked. */
async function noteReaders(loaded: Loaded, topic: string): Promise<void> {
  const readers = demoMembers.filter(({ login }) => login).slice(0, 6)
  for (const { key } of readers) await markRead(await requestOf(loaded, key), topic)
}

async function sumUp(loaded: Loaded, topic: DemoTopic, id: string): Promise<void> {
  await moveTopic(await requestOf(loaded, 'editor-1'), id, 'close')
  await loaded.payload.update({
    collection: 'topics',
    id,
    data: { deadline: on(topic.deadlineInDays, '18:00'), summary: topic.summary ?? '' },
    depth: 0,
    overrideAccess: false,
    req: await requestOf(loaded, 'editor-1'),
  })
  await moveTopic(await requestOf(loaded, 'editor-1'), id, 'summarise')
}
