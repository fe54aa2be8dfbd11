import type { CollectionConfig } from 'payload'
import { questionSides } from '../../src/domain/vocabulary'
import { readOfDuty } from '../assignments/access'
import { nobody } from '../shared/access'
import { assignmentField, inboundMailField, viaField } from '../shared/dutyFields'
import { collectionLabels, fieldLabel, optionsFrom } from '../shared/labels'
import { organisationField } from '../shared/organisationField'
import { writtenByOperations } from '../shared/writtenByOperations'

/** What a department and the office ask and answer each other about a duty. Rows are added, never changed. */
export const dutyQuestions: CollectionConfig = {
  slug: 'duty-questions',
  labels: collectionLabels('duty-questions'),
  admin: { hidden: true, useAsTitle: 'text', defaultColumns: ['side', 'text', 'by', 'createdAt'] },
  access: { create: nobody, read: readOfDuty, update: nobody, delete: nobody, readVersions: nobody },
  ...writtenByOperations,
  fields: [
    assignmentField,
    {
      name: 'side',
      type: 'select',
      required: true,
      label: fieldLabel('side'),
      options: optionsFrom(questionSides, (t) => t.options.questionSides),
    },
    { name: 'text', type: 'textarea', required: true, label: fieldLabel('text') },
    { name: 'by', type: 'text', label: fieldLabel('by') },
    viaField({ required: true }),
    inboundMailField,
    organisationField,
  ],
}
