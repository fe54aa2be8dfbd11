import type { Field } from 'payload'
import { both } from '../../../src/translations'
import { organisationField } from '../../shared/organisationField'
import { provenanceFields } from './provenance'
import { sidebarFields } from './sidebar'
import { textFields } from './text'

export const itemFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: both((t) => t.admin.tabs.text), fields: textFields },
      { label: both((t) => t.admin.tabs.provenance), fields: provenanceFields },
    ],
  },
  ...sidebarFields,
  organisationField,
]
