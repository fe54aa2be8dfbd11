import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import { lockRun, requireTx } from '../../../../plugins/review-workflow'
import type { Instruction, Item } from '../../../payload-types'
import { OperationError } from '../../OperationError'
import type { DispatchArgs } from './dispatch'

/** What is to be dispatched: approved items of the viewer's body, and the instruction they come from. */
export async function readSubject(
  req: PayloadRequest,
  args: Pick<DispatchArgs, 'item' | 'instruction' | 'departments'>,
): Promise<{ items: Item[]; instruction: Instruction | null }> {
  const wanted = new Set(args.departments.map(({ id }) => id))
  if (wanted.size === 0 || wanted.size !== args.departments.length)
    throw new OperationError('request.invalid', 422)
  const instruction = args.instruction ? await readInstruction(req, args.instruction) : null
  const ids = args.item ? [args.item] : (instruction?.items ?? []).flatMap((item) => idOf(item) ?? [])
  if (ids.length === 0) throw new OperationError('instruction.notFound', 404)
  const items: Item[] = []
  for (const id of [...new Set(ids)].sort()) items.push(await readItem(req, id))
  return { items, instruction }
}

async function readInstruction(req: PayloadRequest, id: string): Promise<Instruction> {
  const instruction = await req.payload.findByID({
    collection: 'instructions',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!instruction) throw new OperationError('instruction.notFound', 404)
  return instruction
}

async function readItem(req: PayloadRequest, id: string): Promise<Item> {
  const item = await req.payload.findByID({
    collection: 'items',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const run = item ? await lockRun(await requireTx(req), 'items', id, 'update') : null
  if (!item || !run) throw new OperationError('item.notFound', 404)
  if (run.status !== 'approved') throw new OperationError('item.notApproved', 409)
  return item
}
