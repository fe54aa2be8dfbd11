import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import type { Telling } from '../../../plugins/solicitation'
import type { Member, Topic } from '../../payload-types'
import { topicUrl } from '../../server/links'
import { defaultLocale, fill, textsIn } from '../../translations'
import { queueMail } from '../mail/queueMail'
import { mailWanted } from '../member/mailWanted'
import { organisationName } from '../organisationName'
import { deadlineText } from './deadlineText'
import { reachable } from './reachable'

const kinds = {
  invited: { template: 'topicInvited', of: 'topics' },
  reminded: { template: 'topicReminder', of: 'reminders' },
} as const

/**
 * Mails people that they are asked, or reminded, each once for one cause.
 *
 * @returns ids of those who were mailed: who has no address or refuses such mails is left in peace
 */
export async function tellPeople(
  req: PayloadRequest,
  { reason, topic: id, people, at }: Telling,
): Promise<string[]> {
  const topic = await req.payload.findByID({ collection: 'topics', id, depth: 0, overrideAccess: true, req })
  const members = await readMembers(req, people)
  const wanting = members.filter((member) => mailWanted(member, kinds[reason].of) && reachable(member))
  const body = await organisationName(req, topic.organisation)
  for (const member of wanting) await mail(req, topic, member, { reason, at, body })
  return wanting.map((member) => member.id)
}

const readMembers = async (req: PayloadRequest, people: readonly string[]): Promise<Member[]> =>
  (
    await req.payload.find({
      collection: 'members',
      where: { id: { in: [...people] } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
  ).docs

async function mail(
  req: PayloadRequest,
  topic: Topic,
  member: Member,
  { reason, at, body }: Pick<Telling, 'reason' | 'at'> & { body: string },
): Promise<void> {
  const { template, of } = kinds[reason]
  const { mail: words, options } = textsIn(defaultLocale)
  const { anyLength, atMost } = words.topicInvited
  await queueMail({
    req,
    // A person is asked once, and reminded once a time.
    key: `topic:${topic.id}:${member.id}${reason === 'invited' ? '' : `:${at.toISOString()}`}`,
    template,
    to: { name: member.name, address: member.email ?? '' },
    locale: defaultLocale,
    values: {
      name: member.name,
      organisation: body,
      title: topic.title,
      kind: options.topicKinds[topic.kind],
      origin: options.topicOrigins[topic.origin],
      deadline: deadlineText(topic.deadline, defaultLocale),
      words: topic.wordLimit ? fill(atMost, { count: topic.wordLimit }) : anyLength,
      brief: topic.brief,
      link: topicUrl(topic.slug),
    },
    organisation: idOf(topic.organisation) ?? '',
    related: { collection: 'topics', id: topic.id },
    unsubscribe: { member: member.id, of },
  })
}
