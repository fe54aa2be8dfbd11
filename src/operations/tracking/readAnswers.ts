import type { PayloadRequest } from 'payload'
import type { OutcomeClass } from '../../domain/vocabulary'
import { latestReply } from '../handling/latestReply'

export type PublicAnswer = {
  department: string
  outcomeClass: OutcomeClass
  text: string
  at: string
  days: number
}

const day = 24 * 60 * 60 * 1000

/** The departments' answers on an item that a supervisor has accepted: only these leave the office. */
export async function readAnswers(req: PayloadRequest, item: { id: string }): Promise<PublicAnswer[]> {
  const { docs: duties } = await req.payload.find({
    collection: 'assignments',
    where: { and: [{ item: { equals: item.id } }, { state: { equals: 'accepted' } }] },
    sort: 'dispatchedAt',
    limit: 50,
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  const answers = await Promise.all(duties.map((duty) => latestReply(req, duty.id)))
  return duties.flatMap((duty, index) => {
    const reply = answers[index]
    if (!reply?.outcomeClass) return []
    const department = typeof duty.department === 'object' ? duty.department.name : ''
    const days = Math.max(0, Math.round((Date.parse(reply.createdAt) - Date.parse(duty.dispatchedAt)) / day))
    return [
      {
        department,
        outcomeClass: reply.outcomeClass,
        text: reply.publishableText ?? '',
        at: reply.createdAt,
        days,
      },
    ]
  })
}
