import type { PayloadRequest } from 'payload'
import type { Actor, PeopleQuery, WorkflowDefinition } from '../../../../plugins/review-workflow'
import type { ReviewOffice } from '../../../support/reviewOffice/config'
import { foreign } from '../../foreign/collections'

const both = (text: string) => ({ zh: text, en: text })
const step = (id: string, ...roles: string[]) => ({ id, label: both(id), roles, gates: [] })
const order = (key: string, steps: WorkflowDefinition['steps']): WorkflowDefinition => ({
  key,
  version: 1,
  label: both(key),
  steps,
  rejectReasons: [{ code: 'no', label: both('不用') }],
})

/** One signs after the other. */
export const single = order('single', [step('edit', 'editor'), step('sign', 'chair')])
/** Two of many sign. */
export const two = order('two', [
  { ...step('edit', 'editor'), quorum: { kind: 'count', n: 2 } },
  step('sign', 'chair'),
])
/** All who hold the step sign, at the same time. */
export const all = order('all', [{ ...step('sign', 'secretaryGeneral'), quorum: { kind: 'all' } }])

/** The same office in every process. */
export const office: Omit<ReviewOffice, 'databaseUrl'> = {
  articles: single,
  papers: single,
  others: [two, all],
  connections: 12,
  findPeople,
}

async function findPeople(req: PayloadRequest, { ids, roles, scope }: PeopleQuery): Promise<Actor[]> {
  const { docs } = await foreign(req.payload).find({
    collection: 'users',
    where: {
      and: [{ body: { equals: scope } }, { or: [{ id: { in: ids ?? [] } }, { roles: { in: roles ?? [] } }] }],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, name, roles: held, body }) => ({
    kind: 'user',
    id,
    name: String(name),
    roles: Array.isArray(held) ? held.map(String) : [],
    scope: typeof body === 'string' ? body : null,
  }))
}
