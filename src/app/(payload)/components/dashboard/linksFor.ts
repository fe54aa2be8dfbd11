import { holds, type Viewer } from '../../../../../collections/shared/access'
import type { Role } from '../../../../domain/roles'
import type { Texts } from '../../../../translations'

export type QuickLink = { label: string; path: `/${string}` }
type Entry = { label: (texts: Texts) => string; path: QuickLink['path']; roles: readonly Role[] }

const office = ['admin', 'editor', 'secretaryGeneral', 'viceChair', 'chair', 'supervisor', 'auditor'] as const

/** The ways people of each role take every day, in the order of the work. */
const entries: Entry[] = [
  { label: (t) => t.admin.dashboard.newItem, path: '/collections/items/create', roles: ['editor'] },
  { label: (t) => t.admin.dashboard.newTopic, path: '/collections/topics/create', roles: ['editor'] },
  { label: (t) => t.admin.dashboard.newIssue, path: '/collections/issues/create', roles: ['editor'] },
  { label: (t) => t.admin.collections.items.many, path: '/collections/items', roles: office },
  { label: (t) => t.admin.collections.issues.many, path: '/collections/issues', roles: office },
  {
    label: (t) => t.admin.collections.assignments.many,
    path: '/collections/assignments',
    roles: ['admin', 'editor', 'supervisor', 'departmentHandler', 'secretaryGeneral', 'auditor'],
  },
  {
    label: (t) => t.admin.collections.departments.many,
    path: '/collections/departments',
    roles: ['admin', 'supervisor'],
  },
  { label: (t) => t.admin.collections.users.many, path: '/collections/users', roles: ['admin'] },
  {
    label: (t) => t.admin.collections.organisations.many,
    path: '/collections/organisations',
    roles: ['admin'],
  },
]

/** The quick links of a person, below the admin panel's base path. */
export const linksFor = (viewer: Viewer, texts: Texts): QuickLink[] =>
  entries
    .filter(({ roles }) => holds(viewer, ...roles))
    .map(({ label, path }) => ({ label: label(texts), path }))
