import type { CollectionConfig } from 'payload'
import { creatableBy, nobody, ownBodyFor } from '../shared/access'
import { collectionLabels, group } from '../shared/labels'
import { organisationField, stampOrganisation } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { writtenByOperations } from '../shared/writtenByOperations'
import { readInstructions } from './access'
import { aboutFields } from './fields/about'
import { wordsFields } from './fields/words'
import { checkInstruction } from './hooks/checkInstruction'
import { keepDispatched } from './hooks/keepDispatched'
import { stampRecorder } from './hooks/stampRecorder'

const recorders = ['editor', 'supervisor', 'secretaryGeneral'] as const

/** What a leader wrote on an issue or an entry (批示); duties come out of it. */
export const instructions: CollectionConfig = {
  slug: 'instructions',
  labels: collectionLabels('instructions'),
  admin: {
    useAsTitle: 'leaderName',
    hideAPIURL: true,
    group: group('handling'),
    defaultColumns: ['leaderName', 'leaderPost', 'kind', 'givenOn', 'issue', 'registerNumber'],
    hidden: shownTo('admin', 'editor', 'supervisor', 'secretaryGeneral', 'viceChair', 'chair', 'auditor'),
    components: {
      edit: {
        beforeDocumentControls: [
          '/src/app/(payload)/components/instructions/DispatchInstruction#DispatchInstruction',
        ],
      },
    },
  },
  access: {
    create: creatableBy(...recorders),
    read: readInstructions,
    update: ownBodyFor(...recorders),
    delete: nobody,
    readVersions: nobody,
  },
  hooks: {
    beforeValidate: [stampOrganisation],
    beforeChange: [keepDispatched, checkInstruction, stampRecorder],
  },
  ...writtenByOperations,
  fields: [...aboutFields, ...wordsFields, organisationField],
}
