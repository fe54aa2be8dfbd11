import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { inTransaction } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import { instructionProblem } from '../../domain/supervision'
import type { Instruction } from '../../payload-types'
import { now } from '../../server/clock'
import { textsIn } from '../../translations'
import { OperationError } from '../OperationError'
import { dispatchInstruction, type InstructedDispatch } from './dispatchInstruction'
import { itemsOfIssue } from './itemsOfIssue'

type Words = Pick<Instruction, 'leaderName' | 'side' | 'level' | 'kind' | 'scope'> & {
  leaderPost?: string
  /** `YYYY-MM-DD` */
  givenOn: string
  text?: string
  registerNumber?: string
  important?: boolean
  forDepartments?: boolean
}

export type RecordArgs = Words & {
  issue?: string
  items: string[]
  /** Ids of stored files. */
  scans?: string[]
  /** Whom it goes to at once; left out, it is only recorded. */
  dispatch?: Omit<InstructedDispatch, 'instruction'>
}

/**
 * Records what a leader wrote on an issue or on entries of it, word for word, and gives it to departments in the
 * same step where they are known already.
 */
export async function recordInstruction(
  req: PayloadRequest,
  args: RecordArgs,
): Promise<{ id: string; assignments: string[] }> {
  if (!holds(viewerOf(req), ...mayAct.instruct)) throw new OperationError('item.notFound', 404)
  assertComplete(req, args)
  return inTransaction(req, async () => {
    await assertStandsThere(req, args)
    const id = await write(req, args)
    const assignments = args.dispatch
      ? await dispatchInstruction(req, {
          ...args.dispatch,
          instruction: id,
          important: args.dispatch.important ?? args.important ?? false,
        })
      : []
    return { id, assignments }
  })
}

function assertComplete(req: PayloadRequest, args: RecordArgs): void {
  const problem = instructionProblem({ ...args, givenOn: noonOf(args.givenOn) }, now())
  if (!problem) return
  const { problems } = textsIn(req.i18n.language === 'en' ? 'en' : 'zh').supervision.instructions
  throw new OperationError('instruction.incomplete', 422, { problem: problems[problem] })
}

/** What is instructed on an issue stands in it; items of other bodies are nobody's here to see. */
async function assertStandsThere(req: PayloadRequest, { issue, items }: RecordArgs): Promise<void> {
  if (issue) {
    const found = await req.payload.findByID({
      collection: 'issues',
      id: issue,
      select: { title: true },
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      req,
    })
    if (!found) throw new OperationError('issue.notFound', 404)
    const there = new Set((await itemsOfIssue(req, issue)).map(({ id }) => id))
    if (items.some((item) => !there.has(item))) throw new OperationError('issue.noSuchEntry', 422)
  }
  if (items.length === 0) return
  const { totalDocs } = await req.payload.count({
    collection: 'items',
    where: { id: { in: items } },
    overrideAccess: false,
    req,
  })
  if (totalDocs !== new Set(items).size) throw new OperationError('item.notFound', 404)
}

async function write(req: PayloadRequest, { dispatch: _, givenOn, ...words }: RecordArgs): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'instructions',
    data: {
      ...words,
      leaderName: words.leaderName.trim(),
      givenOn: noonOf(givenOn),
      organisation: viewerOf(req)?.organisation ?? '',
    },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return id
}

/** A day as Payload stores one: its noon. */
const noonOf = (day: string): string => new Date(`${day}T12:00:00+08:00`).toISOString()
