import type { PayloadRequest } from 'payload'
import { receivingBody } from '../server/submission/receivingBody'
import { listPublicTopics } from './listPublicTopics'
import { memberOf } from './submission/memberOf'
import type { SubmissionMode } from '../domain/vocabulary'
import type { PublicTopic } from './submission/toPublicTopic'

export type SubmissionForm = {
  /** The signed-in person, as their own file has them. */
  me: { name: string; unit: string; phone: string; email: string } | null
  departments: { id: string; name: string }[]
  contactPoints: { id: string; name: string }[]
  /** The body that receives it, and whom it takes reports from without an account. */
  body: { name: string; mode: SubmissionMode }
  openTopics: PublicTopic[]
}

/** What the form offers and what it can fill in by itself. */
export async function readSubmissionForm({ req }: { req: PayloadRequest }): Promise<SubmissionForm> {
  const organisation = await receivingBody(req)
  const topics = await listPublicTopics({ req })
  return {
    me: await readMe(req),
    departments: await readNamed(req, 'departments', organisation),
    contactPoints: await readNamed(req, 'contact-points', organisation),
    body: await readBody(req, organisation),
    openTopics: topics.filter(({ isOpen }) => isOpen),
  }
}

async function readBody(req: PayloadRequest, id: string | null): Promise<SubmissionForm['body']> {
  const body =
    id === null
      ? null
      : await req.payload.findByID({
          collection: 'organisations',
          id,
          select: { name: true, submissionMode: true },
          depth: 0,
          overrideAccess: true,
          disableErrors: true,
          req,
        })
  return { name: body?.name ?? '', mode: body?.submissionMode ?? 'open' }
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

/** What the body has to choose from, by name. */
async function readNamed(
  req: PayloadRequest,
  collection: 'departments' | 'contact-points',
  organisation: string | null,
): Promise<{ id: string; name: string }[]> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ organisation: { equals: organisation } }, { active: { not_equals: false } }] },
    select: { name: true },
    sort: 'name',
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}
