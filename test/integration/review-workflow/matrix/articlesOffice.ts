import type { WorkflowDefinition } from '../../../../plugins/review-workflow'
import { openReviewOffice, type OpenOffice } from '../../../support/reviewOffice/open'
import { buildPerson, tokenOf, type OfficeRole } from '../../../support/reviewOffice/people'
import { roleNames, type Person, type RoleName } from './types'

const both = (text: string) => ({ zh: text, en: text })
const step = (id: string, role: OfficeRole, more: { mayEdit?: boolean } = {}) => ({
  id,
  label: both(id),
  roles: [role],
  gates: [{ id: 'read', label: both('read'), required: true }],
  ...more,
})

/** The application's four steps, in somebody else's application. */
export const fourSteps: WorkflowDefinition = {
  key: 'four-steps',
  version: 1,
  label: both('四步'),
  steps: [
    step('initialReview', 'editor', { mayEdit: true }),
    step('review', 'secretaryGeneral'),
    step('approval', 'viceChair'),
    step('finalApproval', 'chair'),
  ],
  rejectReasons: [{ code: 'no', label: both('不用') }],
}

const partOf: Record<Exclude<RoleName, 'visitor'>, { role: OfficeRole; body: string }> = {
  author: { role: 'member', body: 'here' },
  member: { role: 'member', body: 'here' },
  editor: { role: 'editor', body: 'here' },
  secretaryGeneral: { role: 'secretaryGeneral', body: 'here' },
  viceChair: { role: 'viceChair', body: 'here' },
  chair: { role: 'chair', body: 'here' },
  supervisor: { role: 'supervisor', body: 'here' },
  auditor: { role: 'auditor', body: 'here' },
  admin: { role: 'admin', body: 'here' },
  departmentHandler: { role: 'departmentHandler', body: 'here' },
  elsewhereEditor: { role: 'editor', body: 'there' },
}

export type ArticlesOffice = { office: OpenOffice; people: Record<RoleName, Person> }

export async function openArticlesOffice(): Promise<ArticlesOffice> {
  const office = await openReviewOffice('matrix', { articles: fourSteps, papers: fourSteps, connections: 20 })
  const people = {} as Record<RoleName, Person>
  for (const name of roleNames) {
    if (name === 'visitor') {
      people[name] = { name, user: null, token: null }
      continue
    }
    const { role, body } = partOf[name]
    const person = await buildPerson(office.payload, { name, roles: [role], body })
    people[name] = { name, user: person.user, token: await tokenOf(office.payload, person) }
  }
  return { office, people }
}
