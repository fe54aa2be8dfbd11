import type { PayloadRequest } from 'payload'
import { holds, idOf, viewerOf } from '../../collections/shared/access'
import { moveDuty, type DutyState } from '../../plugins/handling'
import { inTransaction } from '../../plugins/review-workflow'
import { mayAct } from '../domain/mayAct'
import type { Assignment, Item } from '../payload-types'
import { replyUrl } from '../server/links'
import { textsIn } from '../translations'
import { departmentName } from './handling/departmentName'
import { latestReply } from './handling/latestReply'
import { localeOf } from './mail/localeOf'
import { tellAuthor } from './mail/tellAuthor'
import { queueMail } from './mail/queueMail'
import { OperationError } from './OperationError'
import { refreshIssuesOf } from './signing/refreshIssuesOf'

const linkLife = 60 * 24 * 60 * 60 * 1000

export type VerifyArgs = { assignment: string; rev: number; verdict: 'accept' | 'redo'; note?: string }

/**
 * The supervisor's verdict on a department's reply. Accepted: the person who spoke up is told what was
 * done. To be redone: the department is told why, with a fresh link.
 */
export async function verifyReply(
  req: PayloadRequest,
  args: VerifyArgs,
): Promise<{ state: DutyState; rev: number }> {
  const note = args.note?.trim() ?? ''
  if (args.verdict === 'redo' && note === '') throw new OperationError('assignment.noteRequired', 422)
  return inTransaction(req, async (tx) => {
    const assignment = await readAssignment(req, args.assignment)
    if (!assignment) throw new OperationError('assignment.notFound', 404)
    const moved = await moveDuty(req, {
      table: 'assignments',
      id: assignment.id,
      rev: args.rev,
      event: args.verdict,
    })
    if (!moved) throw new OperationError('assignment.conflict', 409, { rev: assignment.rev })
    await recordVerdict(req, assignment, args.verdict, note)
    await (args.verdict === 'accept'
      ? tellReporter(req, assignment)
      : tellDepartment(req, assignment, moved.rev, note))
    // An accepted answer is public; one that was accepted before and is sent back is not any more.
    await refreshIssuesOf(tx, idOf(assignment.item) ?? '')
    return moved
  })
}

async function readAssignment(req: PayloadRequest, id: string): Promise<Assignment | null> {
  if (!holds(viewerOf(req), ...mayAct.verify)) return null
  return req.payload.findByID({
    collection: 'assignments',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
}

async function recordVerdict(
  req: PayloadRequest,
  assignment: Assignment,
  verdict: VerifyArgs['verdict'],
  note: string,
): Promise<void> {
  await req.payload.create({
    collection: 'feedback',
    data: {
      assignment: assignment.id,
      item: idOf(assignment.item) ?? '',
      kind: 'verdict',
      verdict,
      internalText: note,
      by: req.user?.name ?? '',
      organisation: idOf(assignment.organisation) ?? '',
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

async function tellReporter(req: PayloadRequest, assignment: Assignment): Promise<void> {
  const item: Item = await req.payload.findByID({
    collection: 'items',
    id: idOf(assignment.item) ?? '',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const reply = await latestReply(req, assignment.id)
  // Told of every accepted answer once: of the second one as well, where the first was sent back.
  const again = assignment.reopenedAt ? ':again' : ''
  await tellAuthor(req, item, 'handled', `handled:${assignment.id}${again}`, {
    department: await departmentName(req, assignment),
    outcome: reply?.outcomeClass ? textsIn(localeOf(item)).options.outcomeClasses[reply.outcomeClass] : '',
    reply: reply?.publishableText ?? '',
  })
}

async function tellDepartment(
  req: PayloadRequest,
  assignment: Assignment,
  rev: number,
  note: string,
): Promise<void> {
  await queueMail({
    req,
    key: `assignment:${assignment.id}:redo:${rev}`,
    template: 'redo',
    to: { name: assignment.contactName, address: assignment.contactEmail },
    locale: 'zh',
    values: {
      department: await departmentName(req, assignment),
      name: assignment.contactName,
      title: assignment.title,
      note,
      link: replyUrl(assignment.id, assignment.replyVersion, new Date(Date.now() + linkLife)),
    },
    organisation: idOf(assignment.organisation) ?? '',
    related: { collection: 'assignments', id: assignment.id },
  })
}
