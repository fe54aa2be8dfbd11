import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../../collections/shared/access'
import { inTransaction } from '../../../../plugins/review-workflow'
import { mayAct } from '../../../domain/mayAct'
import type { AssignmentRole, DutyGrade } from '../../../domain/vocabulary'
import { OperationError } from '../../OperationError'
import { refreshIssuesOf } from '../../signing/refreshIssuesOf'
import { dispatchTo } from './dispatchTo'
import { readSubject } from './readSubject'

export type DispatchArgs = {
  /** What is given to departments: an item, what a leader wrote on, or an item of that. */
  item?: string
  /** The leader's instruction it comes from. Alone: all its items. */
  instruction?: string
  departments: { id: string; role: AssignmentRole }[]
  /** Not given: urgent for an urgent item, else ordinary. */
  grade?: DutyGrade
  /** Working days, where they differ from the body's rules for the grade. */
  days?: number
  /** The office's words to the departments. */
  words?: string
  /** Not given: as the instruction says. */
  important?: boolean
  mode?: 'assign' | 'transfer'
}

/**
 * Gives approved items to departments: one duty and one mail with a private link each. The clock starts
 * now, at dispatch, and not when somebody opens the mail (I9). To all departments or to none.
 *
 * @returns ids of the new duties, in the order of the departments, item by item
 */
export async function dispatch(req: PayloadRequest, args: DispatchArgs): Promise<string[]> {
  if (!holds(viewerOf(req), ...mayAct.dispatch)) throw new OperationError('item.notFound', 404)
  return inTransaction(req, async (tx) => {
    const { items, instruction } = await readSubject(req, args)
    const ids: string[] = []
    for (const item of items) {
      const order = new Map<string, string>()
      let lead: string | null = null
      // The lead first: co-handlers are told whom they assist.
      for (const wanted of [...args.departments].sort(byRole)) {
        const id: string = await dispatchTo(req, { item, instruction, args, wanted, lead })
        if (wanted.role === 'lead') lead ??= id
        order.set(wanted.id, id)
      }
      ids.push(...args.departments.flatMap(({ id }) => order.get(id) ?? []))
      // Where it is published, its page says who has it now.
      await refreshIssuesOf(tx, item.id)
    }
    return ids
  })
}

const byRole = (a: { role: AssignmentRole }, b: { role: AssignmentRole }): number =>
  Number(a.role === 'co') - Number(b.role === 'co')
