import type { CollectionConfig, Field } from 'payload'
import { compareEndpoint } from '../endpoints/compareEndpoint'
import { peopleEndpoint } from '../endpoints/peopleEndpoint'
import { workflowEndpoints } from '../endpoints/workflowEndpoints'
import { guardContent, holdRunWhileEditing } from '../hooks/guardContent'
import { guardDelete } from '../hooks/guardDelete'
import { attachRunAfterCreate, openRunOnCreate } from '../hooks/openRunOnCreate'
import { both, dictionaries } from '../translations/messages'

const componentsPath = '/plugins/review-workflow/exports'

/** A collection with the review order built in: pointer, list columns, guards, endpoints, step bar, history. */
export function underReview(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks = {}, admin = {}, endpoints } = collection
  const edit = admin.components?.edit ?? {}
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
      beforeOperation: [...(hooks.beforeOperation ?? []), holdRunWhileEditing(slug)],
      beforeChange: [...(hooks.beforeChange ?? []), openRunOnCreate(slug), guardContent(slug)],
      afterChange: [...(hooks.afterChange ?? []), attachRunAfterCreate(slug)],
      beforeDelete: [...(hooks.beforeDelete ?? []), guardDelete(slug)],
    },
    admin: {
      ...admin,
      components: {
        ...admin.components,
        edit: {
          ...edit,
          beforeDocumentControls: [
            ...(edit.beforeDocumentControls ?? []),
            `${componentsPath}/client#WorkflowBar`,
          ],
        },
        views: { ...admin.components?.views, edit: withHistory(admin.components?.views?.edit) },
      },
    },
  }
}

type EditViews = NonNullable<
  NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']
>['edit']

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
  }
}

const nobody = () => false

const statuses = Object.keys(dictionaries.zh.statuses) as (keyof typeof dictionaries.zh.statuses)[]

/** The pointer never changes; status and step are read through it, so that no document write can touch them. */
const workflowFields: Field[] = [
  {
    name: 'workflow',
    type: 'relationship',
    relationTo: 'workflow-runs',
    access: { create: nobody, update: nobody },
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'workflowStatus',
    type: 'select',
    virtual: 'workflow.status',
    label: both((t) => t.fieldStatus),
    options: statuses.map((value) => ({ value, label: both((t) => t.statuses[value]) })),
    admin: {
      condition: () => false,
      readOnly: true,
      components: { Cell: `${componentsPath}/client#StatusCell` },
    },
  },
  {
    name: 'workflowStep',
    type: 'text',
    virtual: 'workflow.step',
    label: both((t) => t.fieldStep),
    admin: { condition: () => false, readOnly: true, components: { Cell: `${componentsPath}/rsc#StepCell` } },
  },
]
