import type { PayloadRequest } from 'payload'
import { receivingBody } from '../server/submission/receivingBody'
import { listPublicTopics } from './listPublicTopics'
import { memberOf } from './submission/memberOf'
import type { PublicTopic } from './submission/toPublicTopic'

export type SubmissionForm = {
  /** The signed-in person, as their own file has them. */
  me: { name: string; unit: string; phone: string; email: string } | null
  departments: { id: string; name: string }[]
  openTopics: PublicTopic[]
}

/** What the form offers and what it can fill in by itself. */
export async function readSubmissionForm({ req }: { req: PayloadRequest }): Promise<SubmissionForm> {
  const topics = await listPublicTopics({ req })
  return {
    me: await readMe(req),
    departments: await readDepartments(req),
    openTopics: topics.filter(({ isOpen }) => isOpen),
  }
}

async function readMe(req: PayloadRequest): Promise<SubmissionForm['me']> {
  const { user } = req
  if (!user) return null
  const member = await memberOf(req)
  const unit = member?.unit
  return {
    name: member?.name ?? user.name,
    unit: typeof unit === 'object' && unit !== null ? unit.name : '',
    phone: member?.phone ?? '',
    email: member?.email ?? user.email,
  }
}

async function readDepartments(req: PayloadRequest): Promise<SubmissionForm['departments']> {
  const organisation = await receivingBody(req)
  const { docs } = await req.payload.find({
    collection: 'departments',
    where: { and: [{ organisation: { equals: organisation } }, { active: { not_equals: false } }] },
    select: { name: true },
    sort: 'name',
    depth: 0,
    limit: 200,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}
