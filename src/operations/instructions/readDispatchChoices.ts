import type { PayloadRequest } from 'payload'
import { idOf, viewerOf } from '../../../collections/shared/access'
import { daysFor, endStates } from '../../../plugins/handling'
import { dutyGrades, type DutyGrade } from '../../domain/vocabulary'
import { now } from '../../server/clock'
import { currentContact } from '../handling/currentContact'
import { rulesOf } from '../handling/rulesOf'

export type DepartmentChoice = {
  id: string
  name: string
  isSuggested: boolean
  /** It cannot be written to: nobody there is verified. */
  hasContact: boolean
  /** Items of those asked about that it handles already. */
  handling: string[]
}

export type DispatchChoices = {
  departments: DepartmentChoice[]
  /** Working days each grade gives to a lead. */
  grades: { grade: DutyGrade; days: number }[]
  /** The grade an item's own urgency asks for. */
  grade: DutyGrade
}

/** Whom items can be given to, those their reporters named first; what stands against one is said, not hidden. */
export async function readDispatchChoices(
  req: PayloadRequest,
  items: readonly string[],
): Promise<DispatchChoices> {
  const { suggested, isUrgent } = await readWishes(req, items)
  const open = await readOpen(req, items)
  const { docs } = await req.payload.find({
    collection: 'departments',
    where: { active: { not_equals: false } },
    sort: 'name',
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const at = now()
  const departments = docs.map((department): DepartmentChoice => ({
    id: department.id,
    name: department.name,
    isSuggested: suggested.has(department.id),
    hasContact: currentContact(department, at) !== null,
    handling: open.filter((duty) => duty.department === department.id).map(({ item }) => item),
  }))
  const rules = await rulesOf(req, viewerOf(req)?.organisation ?? '')
  return {
    departments: departments.sort((a, b) => Number(b.isSuggested) - Number(a.isSuggested)),
    grades: dutyGrades.map((grade) => ({ grade, days: daysFor(grade, 'lead', rules) })),
    grade: isUrgent ? 'urgent' : 'normal',
  }
}

async function readWishes(req: PayloadRequest, items: readonly string[]) {
  const { docs } = await req.payload.find({
    collection: 'items',
    where: { id: { in: [...items] } },
    select: { suggestions: true, urgency: true },
    limit: items.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const named = docs.flatMap(({ suggestions }) => suggestions ?? []).map(({ department }) => idOf(department))
  return { suggested: new Set(named), isUrgent: docs.some(({ urgency }) => urgency === 'urgent') }
}

async function readOpen(req: PayloadRequest, items: readonly string[]) {
  const { docs } = await req.payload.find({
    collection: 'assignments',
    where: { and: [{ item: { in: [...items] } }, { state: { not_in: [...endStates] } }] },
    select: { department: true, item: true },
    depth: 0,
    limit: 1_000,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ department, item }) => ({ department: idOf(department), item: idOf(item) ?? '' }))
}
