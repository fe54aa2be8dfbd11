import type { CollectionConfig } from 'payload'
import { compareEndpoint } from '../endpoints/compareEndpoint'
import { peopleEndpoint } from '../endpoints/peopleEndpoint'
import { workflowEndpoints } from '../endpoints/workflowEndpoints'
import { guardContent, holdRunWhileEditing } from '../hooks/guardContent'
import { guardDelete } from '../hooks/guardDelete'
import { keepConditions } from '../hooks/keepConditions'
import { attachRunAfterCreate, openRunOnCreate } from '../hooks/openRunOnCreate'
import { componentsPath } from './componentsPath'
import { workflowFields } from './workflowFields'

/** A collection with the review order built in: pointer, list columns, guards, endpoints, step bar, history. */
export function underReview(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks = {}, admin = {}, endpoints } = collection
  return {
    ...collection,
    disableBulkEdit: true,
    disableBulkDelete: true,
    fields: [...collection.fields, ...workflowFields],
    endpoints: [
      ...(endpoints || []),
      compareEndpoint(slug),
      peopleEndpoint(slug),
      ...workflowEndpoints(slug),
    ],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), keepConditions, holdRunWhileEditing(slug)],
      beforeChange: [...(hooks.beforeChange ?? []), openRunOnCreate(slug), guardContent(slug)],
      afterChange: [...(hooks.afterChange ?? []), attachRunAfterCreate(slug)],
      beforeDelete: [...(hooks.beforeDelete ?? []), guardDelete(slug)],
    },
    admin: { ...admin, components: withReview(admin.components) },
  }
}

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** The step bar above the form, the quick filters above the list, the history beside both. */
const withReview = ({ beforeListTable = [], edit = {}, views, ...rest }: Components = {}): Components => ({
  ...rest,
  beforeListTable: [...beforeListTable, `${componentsPath}/rsc#ListShortcuts`],
  edit: {
    ...edit,
    beforeDocumentControls: [...(edit.beforeDocumentControls ?? []), `${componentsPath}/client#WorkflowBar`],
  },
  views: { ...views, edit: withHistory(views?.edit) },
})

type EditViews = NonNullable<Components['views']>['edit']

/** A tab of its own beside the form: what happened to this document, and why. */
function withHistory(views: EditViews): EditViews {
  // A replaced root view is the whole page; there is no tab to add to it.
  if (views?.root) return views
  const { root: _none, ...tabs } = views ?? {}
  return {
    ...tabs,
    workflow: {
      Component: `${componentsPath}/rsc#HistoryView`,
      path: '/workflow',
      tab: { label: ({ t }) => t('review-workflow:history'), href: '/workflow', order: 150 },
    },
    // Reached from the history, not by a tab of its own.
    workflowSheet: { Component: `${componentsPath}/rsc#SheetView`, path: '/workflow/sheet' },
  }
}
