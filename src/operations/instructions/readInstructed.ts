import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../../collections/shared/access'
import type { AssignmentRole, AssignmentState, InstructionKind } from '../../domain/vocabulary'
import type { Assignment, Instruction } from '../../payload-types'

export type InstructedDuty = {
  id: string
  item: string
  title: string
  department: string
  role: AssignmentRole
  state: AssignmentState
  dueAt: string
}

export type Instructed = {
  id: string
  leader: string
  post: string
  kind: InstructionKind
  /** ISO 8601 */
  givenOn: string
  text: string
  registerNumber: string
  isImportant: boolean
  isWholeIssue: boolean
  items: string[]
  duties: InstructedDuty[]
}

/** Where somebody looks from. */
export type Instructable = { issue: string } | { items: string[] }

/** The instructions on an issue or an item, the newest first, with the duties that came out of each. */
export async function readInstructions(req: PayloadRequest, of: Instructable): Promise<Instructed[]> {
  const { docs } = await req.payload.find({
    collection: 'instructions',
    where: whereOf(of),
    sort: '-givenOn',
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const duties = await readDuties(req, { fromInstruction: { in: docs.map(({ id }) => id) } })
  return docs.map((instruction) => toInstructed(instruction, duties))
}

/** The duties of some items that no instruction gave. */
export async function readOtherDuties(
  req: PayloadRequest,
  items: readonly string[],
): Promise<InstructedDuty[]> {
  if (items.length === 0) return []
  const duties = await readDuties(req, {
    and: [{ item: { in: [...items] } }, { fromInstruction: { exists: false } }],
  })
  return duties.map(toDuty)
}

const whereOf = (of: Instructable): Where =>
  'issue' in of ? { issue: { equals: of.issue } } : { items: { in: of.items } }

async function readDuties(req: PayloadRequest, where: Where): Promise<Assignment[]> {
  const { docs } = await req.payload.find({
    collection: 'assignments',
    where,
    sort: 'dispatchedAt',
    limit: 1_000,
    pagination: false,
    depth: 1,
    populate: { departments: { name: true }, items: { title: true } },
    overrideAccess: false,
    req,
  })
  return docs
}

const toInstructed = (instruction: Instruction, duties: readonly Assignment[]): Instructed => ({
  id: instruction.id,
  leader: instruction.leaderName,
  post: instruction.leaderPost ?? '',
  kind: instruction.kind,
  givenOn: instruction.givenOn,
  text: instruction.text ?? '',
  registerNumber: instruction.registerNumber ?? '',
  isImportant: instruction.important === true,
  isWholeIssue: instruction.scope === 'issue',
  items: (instruction.items ?? []).flatMap((item) => idOf(item) ?? []),
  duties: duties.filter(({ fromInstruction }) => idOf(fromInstruction) === instruction.id).map(toDuty),
})

const toDuty = ({ id, item, title, department, role, state, dueAt }: Assignment): InstructedDuty => ({
  id,
  item: idOf(item) ?? '',
  title,
  department: typeof department === 'string' ? '' : department.name,
  role,
  state,
  dueAt,
})
