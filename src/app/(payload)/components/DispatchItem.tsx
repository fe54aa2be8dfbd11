import type { BeforeDocumentControlsServerProps, PayloadRequest } from 'payload'
import { holds, idOf } from '../../../../collections/shared/access'
import { currentContact } from '../../../operations/handling/currentContact'
import type { Item } from '../../../payload-types'
import { textsIn } from '../../../translations'
import { localeOf } from './actions/localeOf'
import { mayAct } from '../../../domain/mayAct'
import { viewerIn } from './actions/viewerIn'
import type { DepartmentChoice } from './DispatchDialog'
import { DispatchItemButton } from './DispatchItemButton'

/** Above an approved item: the button that gives it to departments, for those who may. */
export async function DispatchItem({ id, i18n, payload, user }: BeforeDocumentControlsServerProps) {
  const reader = await viewerIn(payload, user)
  if (!reader || id === undefined || !holds(reader.viewer, ...mayAct.dispatch)) return null
  const item = await readApproved(reader.req, String(id))
  if (!item) return null
  const { admin } = textsIn(localeOf(i18n.language))
  return (
    <DispatchItemButton
      url={`${payload.config.routes.api}/items/${item.id}/dispatch`}
      departments={await choicesFor(reader.req, item)}
      texts={admin.assignmentActions}
      dialog={admin.dialog}
    />
  )
}

async function readApproved(req: PayloadRequest, id: string): Promise<Item | null> {
  const { docs } = await req.payload.find({
    collection: 'items',
    where: { and: [{ id: { equals: id } }, { 'workflow.status': { equals: 'approved' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0] ?? null
}

/** Departments to choose from, those the reporter named first; what stands against one is said, not hidden. */
async function choicesFor(req: PayloadRequest, item: Item): Promise<DepartmentChoice[]> {
  const suggested = new Set((item.suggestions ?? []).map(({ department }) => idOf(department)))
  const open = await departmentsHandling(req, item.id)
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
  const choices = docs.map((department): DepartmentChoice => ({
    id: department.id,
    name: department.name,
    isSuggested: suggested.has(department.id),
    obstacle: open.has(department.id)
      ? 'alreadyOpen'
      : currentContact(department, new Date())
        ? null
        : 'noContact',
  }))
  return [
    ...choices.filter(({ isSuggested }) => isSuggested),
    ...choices.filter(({ isSuggested }) => !isSuggested),
  ]
}

async function departmentsHandling(req: PayloadRequest, item: string): Promise<Set<string | null>> {
  const { docs } = await req.payload.find({
    collection: 'assignments',
    where: { and: [{ item: { equals: item } }, { state: { not_equals: 'accepted' } }] },
    select: { department: true },
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Set(docs.map(({ department }) => idOf(department)))
}
