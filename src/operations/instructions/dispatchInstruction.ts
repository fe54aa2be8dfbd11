import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { inTransaction } from '../../../plugins/review-workflow'
import type { Instruction } from '../../payload-types'
import { dispatch, type DispatchArgs } from '../handling/office/dispatch'
import { OperationError } from '../OperationError'
import { itemsOfIssue } from './itemsOfIssue'

export type InstructedDispatch = Omit<DispatchArgs, 'item' | 'instruction'> & {
  instruction: string
  /** Items the departments are to act on; each of them was instructed. */
  items: string[]
}

/**
 * Gives what a leader instructed to departments: each item to each of them, all or none.
 *
 * @returns ids of the new duties
 */
export async function dispatchInstruction(
  req: PayloadRequest,
  { items, ...args }: InstructedDispatch,
): Promise<string[]> {
  return inTransaction(req, async () => {
    const instructed = await instructedItems(req, args.instruction)
    if (items.length === 0 || items.some((item) => !instructed.has(item)))
      throw new OperationError('request.invalid', 422)
    const duties: string[] = []
    for (const item of [...new Set(items)]) duties.push(...(await dispatch(req, { ...args, item })))
    return duties
  })
}

async function instructedItems(req: PayloadRequest, id: string): Promise<Set<string>> {
  const instruction: Instruction | null = await req.payload.findByID({
    collection: 'instructions',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!instruction) throw new OperationError('instruction.notFound', 404)
  const issue = idOf(instruction.issue)
  if (instruction.scope === 'issue' && issue)
    return new Set((await itemsOfIssue(req, issue)).map((item) => item.id))
  return new Set((instruction.items ?? []).flatMap((item) => idOf(item) ?? []))
}
