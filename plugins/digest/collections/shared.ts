import type { CollectionConfig, RelationshipField } from 'payload'
import type { DigestOptions } from '../options'
import { both } from '../translations'

export const nobody = () => false

export const moment = { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' } as const

/** Rows that only the plugin's own operations write. */
export const writtenByOperations = {
  versions: false,
  lockDocuments: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  graphQL: { disableMutations: true },
} satisfies Partial<CollectionConfig>

export const issueField = ({ issues }: Pick<DigestOptions, 'issues'>): RelationshipField => ({
  name: 'issue',
  type: 'relationship',
  relationTo: issues,
  required: true,
  index: true,
  label: both((t) => t.issue),
})

export const bodyField = ({ organisations }: Pick<DigestOptions, 'organisations'>): RelationshipField => ({
  name: 'organisation',
  type: 'relationship',
  relationTo: organisations,
  required: true,
  index: true,
  admin: { hidden: true },
})

/** The office reads them; nobody writes them through any API. */
export const officeReads = ({
  officeAccess,
}: Pick<DigestOptions, 'officeAccess'>): CollectionConfig['access'] => ({
  create: nobody,
  read: officeAccess ?? nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
})
