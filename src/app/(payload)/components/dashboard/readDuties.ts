import type { PayloadRequest, Where } from 'payload'
import type { AssignmentState } from '../../../../domain/vocabulary'
import { idOf } from '../../../../../collections/shared/access'
import type { Assignment } from '../../../../payload-types'

/** One row of the dashboard's lists of assignments. */
export type Duty = { id: string; title: string; department: string; dueAt: string; updatedAt: string }

/** Most rows a list on the dashboard shows. */
const mostShown = 8

type Wanted = {
  states: readonly AssignmentState[]
  /** Only those due before this instant. Default: whenever due. */
  dueBefore?: Date
}

/** Assignments the person may see in some states, the most urgent first. */
export async function readDuties(
  req: PayloadRequest,
  { states, dueBefore }: Wanted,
): Promise<{ duties: Duty[]; total: number }> {
  const where: Where = {
    and: [
      { state: { in: [...states] } },
      ...(dueBefore ? [{ dueAt: { less_than: dueBefore.toISOString() } }] : []),
    ],
  }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'assignments',
    where,
    sort: 'dueAt',
    depth: 0,
    limit: mostShown,
    overrideAccess: false,
    // An account whose department is not set yet sees an empty list, not an error.
    disableErrors: true,
    req,
  })
  const names = await departmentNames(req, docs)
  const duties = docs.map(({ id, title, department, dueAt, updatedAt }) => ({
    id,
    title,
    department: names.get(idOf(department) ?? '') ?? '',
    dueAt,
    updatedAt,
  }))
  return { duties, total: totalDocs }
}

async function departmentNames(req: PayloadRequest, duties: Assignment[]): Promise<Map<string, string>> {
  const ids = [...new Set(duties.map(({ department }) => idOf(department)).filter((id) => id !== null))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'departments',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
