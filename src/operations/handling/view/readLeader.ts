import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import type { Assignment } from '../../../payload-types'
import type { DutyView } from '../types'

/** The words of the leader a duty comes from, where departments may read them. */
export async function readLeader(
  req: PayloadRequest,
  { fromInstruction }: Assignment,
  { isOffice }: { isOffice: boolean },
): Promise<DutyView['leader']> {
  const id = idOf(fromInstruction)
  if (!id) return null
  const instruction = await req.payload.findByID({
    collection: 'instructions',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!instruction || (!isOffice && instruction.forDepartments === false)) return null
  const { leaderName, leaderPost, kind, givenOn, text } = instruction
  return { leaderName, leaderPost: leaderPost ?? '', kind, givenOn, text: text ?? '' }
}
