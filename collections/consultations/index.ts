import type { CollectionConfig } from 'payload'
import { creatableBy, nobody, ownBodyFor } from '../shared/access'
import { collectionLabels, group } from '../shared/labels'
import { stampOrganisation } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { consultationFields } from './fields'
import { keepAgenda } from './hooks/keepAgenda'
import { oncePerMonth } from './hooks/oncePerMonth'

/** 月会商: chair and vice-chairs go over the month's issues, entry by entry (source: the office of 任城). */
export const consultations: CollectionConfig = {
  slug: 'consultations',
  labels: collectionLabels('consultations'),
  admin: {
    useAsTitle: 'month',
    hideAPIURL: true,
    group: group('publishing'),
    defaultColumns: ['month', 'state', 'heldOn', 'place'],
    components: {
      edit: {
        beforeDocumentControls: [
          '/src/app/(payload)/components/consultation/ConsultationControls#ConsultationControls',
        ],
      },
    },
    hidden: shownTo('admin', 'editor', 'secretaryGeneral', 'viceChair', 'chair', 'auditor'),
  },
  access: {
    create: creatableBy('editor', 'secretaryGeneral'),
    read: ownBodyFor('admin', 'editor', 'secretaryGeneral', 'viceChair', 'chair', 'supervisor', 'auditor'),
    update: ownBodyFor('editor', 'secretaryGeneral', 'viceChair', 'chair'),
    delete: nobody,
    readVersions: nobody,
  },
  hooks: { beforeValidate: [stampOrganisation, oncePerMonth], beforeChange: [keepAgenda] },
  versions: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  fields: consultationFields,
}
