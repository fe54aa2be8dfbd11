import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import type { Assignment } from '../../payload-types'

/** Name of the department that an assignment is with. */
export async function departmentName(req: PayloadRequest, assignment: Assignment): Promise<string> {
  const department = await req.payload.findByID({
    collection: 'departments',
    id: idOf(assignment.department) ?? '',
    depth: 0,
    select: { name: true },
    overrideAccess: true,
    req,
  })
  return department.name
}
