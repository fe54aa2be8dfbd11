import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { readStandings, responseRate, type Standing } from '../../../plugins/solicitation'
import type { Member, TopicInvitation } from '../../payload-types'
import { countAnswers } from './countAnswers'

/** People a page lists at most; those who have not answered come first. */
export const mostListed = 500

export type Invitee = {
  id: string
  name: string
  kind: Member['kind']
  sector: string
  unit: string
  invitedAt: string
  readAt: string | null
  answeredAt: string | null
  reminders: number
}

export type UnitStanding = Standing & { unit: string; rate: number | null }

export type TopicDesk = {
  standing: Standing
  rate: number | null
  items: number
  units: UnitStanding[]
  people: Invitee[]
}

/** Who was asked, has read, has answered, for the office. Empty for whoever may not read invitations. */
export async function readTopicDesk(req: PayloadRequest, topic: string): Promise<TopicDesk> {
  const people = await readInvitees(req, topic)
  const standing = (await readStandings(req, [topic])).get(topic) ?? { invited: 0, read: 0, answered: 0 }
  return {
    standing,
    rate: responseRate(standing),
    items: (await countAnswers(req, [topic])).get(topic) ?? 0,
    units: byUnit(people),
    people: people
      .sort(
        (a, b) =>
          Number(a.answeredAt !== null) - Number(b.answeredAt !== null) || a.name.localeCompare(b.name, 'zh'),
      )
      .slice(0, mostListed),
  }
}

async function readInvitees(req: PayloadRequest, topic: string): Promise<Invitee[]> {
  const { docs } = await req.payload.find({
    collection: 'topic-invitations',
    where: { topic: { equals: topic } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const members = await readMembers(
    req,
    docs.map(({ person }) => idOf(person) ?? ''),
  )
  const units = await readUnits(
    req,
    [...members.values()].map(({ unit }) => idOf(unit) ?? ''),
  )
  return docs.map((invitation) => toInvitee(invitation, members, units))
}

function toInvitee(
  invitation: TopicInvitation,
  members: Map<string, Member>,
  units: Map<string, string>,
): Invitee {
  const { person, invitedAt, readAt, answeredAt, reminders } = invitation
  const member = members.get(idOf(person) ?? '')
  return {
    id: invitation.id,
    name: member?.name ?? '',
    kind: member?.kind ?? 'member',
    sector: member?.sector ?? '',
    unit: units.get(idOf(member?.unit) ?? '') ?? '',
    invitedAt,
    readAt: readAt ?? null,
    answeredAt: answeredAt ?? null,
    reminders,
  }
}

async function readMembers(req: PayloadRequest, ids: string[]): Promise<Map<string, Member>> {
  const { docs } = await req.payload.find({
    collection: 'members',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((member) => [member.id, member]))
}

async function readUnits(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'organisations',
    where: { id: { in: [...new Set(ids)].filter((id) => id !== '') } },
    select: { name: true, shortName: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name, shortName }) => [id, shortName || name]))
}

function byUnit(people: readonly Invitee[]): UnitStanding[] {
  const units = new Map<string, Standing>()
  for (const { unit, readAt, answeredAt } of people) {
    const { invited, read, answered } = units.get(unit) ?? { invited: 0, read: 0, answered: 0 }
    units.set(unit, {
      invited: invited + 1,
      read: read + (readAt ? 1 : 0),
      answered: answered + (answeredAt ? 1 : 0),
    })
  }
  return [...units]
    .map(([unit, standing]) => ({ unit, ...standing, rate: responseRate(standing) }))
    .sort((a, b) => b.answered - a.answered || b.invited - a.invited)
}
