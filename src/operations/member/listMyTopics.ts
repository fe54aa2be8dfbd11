import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { whoAmI } from './whoAmI'

export type MyTopic = {
  slug: string
  title: string
  deadline: string
  answeredAt: string | null
  /** Still to be answered: the topic is open and its deadline ahead. */
  isOpen: boolean
}

/** Those last asked; older ones are in the list of all topics. */
const most = 20

/** The topics addressed to the signed-in person: those to answer first, the most urgent on top. */
export async function listMyTopics(req: PayloadRequest): Promise<MyTopic[]> {
  const whose = await whoAmI(req)
  if (!whose || whose.members.length === 0) return []
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select topics.slug, topics.title, topics.deadline, invitation.answered_at,
      topics.state::text = 'published' and topics.deadline > now() as is_open
    from topic_invitations invitation join topics on topics.id = invitation.topic_id
    where invitation.person_id = any(${sql.param([...whose.members])}::uuid[])
      and topics.state::text in ('published', 'closed', 'summarised')
    order by not (topics.state::text = 'published' and topics.deadline > now() and invitation.answered_at is null),
      case when topics.deadline > now() then topics.deadline end, topics.deadline desc
    limit ${most}`)
  return rows.map((row) => ({
    slug: String(row.slug),
    title: String(row.title),
    deadline: instant(row.deadline),
    answeredAt: row.answered_at ? instant(row.answered_at) : null,
    isOpen: row.is_open === true,
  }))
}

const instant = (value: unknown): string =>
  new Date(value instanceof Date ? value : String(value)).toISOString()
