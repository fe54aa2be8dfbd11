import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { isEnded } from '../../../plugins/handling'
import type { SolvedAnswer } from '../../domain/vocabulary'
import type { Assignment, Feedback } from '../../payload-types'
import type { PublicAnswer } from '../public/types'

export type Rating = {
  solved: SolvedAnswer
  text: string
  at: string
  sentBack: boolean
  /** The office took it down for an author without an address. */
  takenDown: boolean
}

/** An accepted answer as its author sees it, with what they said of it. */
export type AuthorAnswer = PublicAnswer & {
  assignment: string
  rev: number
  rating: Rating | null
  /** Whether its author is asked if it is solved. */
  asks: boolean
}

/** A department's duty as the author sees it: given when, to be answered by when, answered how often. */
export type AuthorDuty = {
  department: string
  dispatchedAt: string
  dueAt: string
  /** The deadline it had at first, where it was moved since; null where it was not. */
  movedFrom: string | null
  isOpen: boolean
  answers: AuthorAnswer[]
}

const day = 24 * 60 * 60 * 1000

/**
 * The duties on an item with every answer that was accepted, in their order, also while one is done again.
 * An answer that nobody accepted never leaves the office. Two queries, however many departments there are.
 */
export async function readAuthorDuties(req: PayloadRequest, item: { id: string }): Promise<AuthorDuty[]> {
  const [duties, feedback] = await Promise.all([readDuties(req, item.id), readFeedback(req, item.id)])
  return duties.map((duty) => ({
    department: nameOf(duty),
    dispatchedAt: duty.dispatchedAt,
    dueAt: duty.dueAt,
    movedFrom: duty.originalDueAt && duty.originalDueAt !== duty.dueAt ? duty.originalDueAt : null,
    // A supporting department answers through the lead; nobody waits for a duty that was taken back.
    isOpen: !isEnded(duty.state) && !duty.leadAssignment,
    answers: answersOf(
      duty,
      feedback.filter(({ assignment }) => idOf(assignment) === duty.id),
    ),
  }))
}

const readDuties = async (req: PayloadRequest, item: string): Promise<Assignment[]> =>
  (
    await req.payload.find({
      collection: 'assignments',
      where: { item: { equals: item } },
      sort: 'dispatchedAt',
      limit: 50,
      pagination: false,
      depth: 1,
      populate: { departments: { name: true } },
      overrideAccess: true,
      req,
    })
  ).docs

const readFeedback = async (req: PayloadRequest, item: string): Promise<Feedback[]> =>
  (
    await req.payload.find({
      collection: 'feedback',
      where: { item: { equals: item } },
      sort: ['createdAt', 'id'],
      limit: 500,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
  ).docs

const nameOf = ({ department }: Assignment): string => (typeof department === 'object' ? department.name : '')

/** Walks through what came back: a verdict accepts the reply before it, a rating speaks of the answer before it. */
function answersOf(duty: Assignment, feedback: Feedback[]): AuthorAnswer[] {
  let reply: Feedback | null = null
  const answers: AuthorAnswer[] = []
  for (const row of feedback) {
    const last = answers.at(-1)
    if (row.kind === 'departmentReply') reply = row
    else if (row.kind === 'verdict' && row.verdict === 'accept' && reply) answers.push(toAnswer(duty, reply))
    else if (row.kind === 'authorRating' && row.solved && last) last.rating = toRating(row, answers.length)
  }
  const newest = answers.at(-1)
  if (newest) newest.asks = duty.state === 'accepted' && newest.rating === null
  return answers
}

const toAnswer = (duty: Assignment, reply: Feedback): AuthorAnswer => ({
  assignment: duty.id,
  rev: duty.rev,
  department: nameOf(duty),
  outcomeClass: reply.outcomeClass ?? 'D',
  text: reply.publishableText ?? '',
  at: reply.createdAt,
  days: Math.max(0, Math.round((Date.parse(reply.createdAt) - Date.parse(duty.dispatchedAt)) / day)),
  rating: null,
  asks: false,
})

/** Only what was said of the first answer sends a duty back. */
const toRating = ({ solved, authorText, createdAt, via }: Feedback, answer: number): Rating => ({
  solved: solved ?? 'yes',
  text: authorText ?? '',
  at: createdAt,
  sentBack: solved === 'no' && answer === 1,
  takenDown: via === 'office',
})
