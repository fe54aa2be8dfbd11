import type { CollectionConfig } from 'payload'

/** Folder of the panel's parts of topics, as the import map sees it. */
export const componentsPath = '/src/app/(payload)/components/topics'

/** What the panel shows of a topic beside its form. */
export const topicComponents: NonNullable<NonNullable<CollectionConfig['admin']>['components']> = {
  beforeListTable: [`${componentsPath}/GuideLink#GuideLink`],
  edit: { beforeDocumentControls: [`${componentsPath}/TopicControls#TopicControls`] },
  views: {
    edit: {
      responses: {
        Component: `${componentsPath}/ResponsesView#ResponsesView`,
        path: '/responses',
        tab: { label: ({ t }) => t('solicitation:responses'), href: '/responses', order: 150 },
      },
    },
  },
}
