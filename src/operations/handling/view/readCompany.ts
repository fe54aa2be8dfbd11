import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import type { Assignment } from '../../../payload-types'
import { departmentName } from '../departmentName'
import { readOthers } from '../hold/readOthers'
import type { DutyView } from '../types'
import { filesOf, readFiles } from './readFiles'
import { readRows } from './readRows'

/** Those whose opinions a lead collects, with what they said. */
export async function readCompany(req: PayloadRequest, lead: string): Promise<DutyView['others']> {
  const company: DutyView['others'] = []
  // One after the other: a transaction has one connection, and few duties have more than three.
  for (const other of await readOthers(req, lead)) {
    const rows = await readRows(req, 'feedback', other.assignment)
    const said = rows.findLast(({ kind }) => kind === 'coOpinion')
    const files = said ? filesOf(said, await readFiles(req, [said])) : []
    company.push({
      ...other,
      opinion: said ? { text: said.internalText ?? '', by: said.by, at: said.createdAt, files } : null,
    })
  }
  return company
}

/** Who answers for all, seen from a co-handler. */
export async function readLead(
  req: PayloadRequest,
  { leadAssignment }: Assignment,
): Promise<DutyView['lead']> {
  const id = idOf(leadAssignment)
  if (!id) return null
  const lead = await req.payload.findByID({
    collection: 'assignments',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { assignment: id, department: await departmentName(req, lead) }
}
