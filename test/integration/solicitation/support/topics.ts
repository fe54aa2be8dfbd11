import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Member, Topic } from '../../../../src/payload-types'
import type { TestDatabase } from '../../../support/database'
import { buildMember } from '../../../support/factories'

const day = 24 * 60 * 60 * 1000
const unique = () => randomUUID().slice(0, 8)

/** So many days from now, as a field holds it. */
export const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString()

/** What a test says of a topic; ids and times are the database's. */
export type NewTopic = Partial<Omit<Topic, 'id' | 'organisation' | 'createdAt' | 'updatedAt'>>

/** A topic that opened yesterday and closes in ten days, still a draft. */
export const buildTopic = (payload: Payload, data: NewTopic & { organisation: string }): Promise<Topic> =>
  payload.create({
    collection: 'topics',
    data: {
      title: `某选题 ${unique()}`,
      slug: `topic-${unique()}`,
      kind: 'solicitation',
      origin: 'own',
      brief: '请反映某方面的情况。',
      opensAt: inDays(-1),
      deadline: inDays(10),
      state: 'draft',
      ...data,
    },
    depth: 0,
    overrideAccess: true,
  })

/** A member with an address of their own. */
export const buildReachable = (
  payload: Payload,
  organisation: string,
  data: Partial<Member> = {},
): Promise<Member> => buildMember(payload, { email: `${unique()}@example.org`, ...data, organisation })

export type InvitationRow = {
  person_id: string
  read_at: Date | null
  answered_at: Date | null
  reminded_at: Date | null
  reminders: string
}

/** Who was asked, in the order of their ids. */
export const invitationsOf = async ({ pool }: TestDatabase, topic: string): Promise<InvitationRow[]> =>
  (
    await pool.query<InvitationRow>(
      'select person_id, read_at, answered_at, reminded_at, reminders from topic_invitations where topic_id = $1 order by person_id',
      [topic],
    )
  ).rows

/** Mails about a topic: to whom, by which template. */
export const mailsOf = async (
  { pool }: TestDatabase,
  topic: string,
  template = 'topicInvited',
): Promise<string[]> =>
  (
    await pool.query<{ to_address: string }>(
      'select to_address from messages where related_id = $1 and template = $2 order by to_address',
      [topic, template],
    )
  ).rows.map(({ to_address }) => to_address)

export const addresses = (members: Member[]): string[] => members.map(({ email }) => email ?? '').sort()
export const ids = (members: Member[]): string[] => members.map(({ id }) => id).sort()

/** The topic's state as the database has it. */
export const stateOf = async ({ pool }: TestDatabase, topic: string): Promise<string | undefined> =>
  (await pool.query<{ state: string }>('select state from topics where id = $1', [topic])).rows[0]?.state
