import type { CollectionConfig } from 'payload'
import type { ReviewWorkflowOptions } from '../options'

const nobody = () => false

/** A collection that nobody writes through Payload; readers are whom the installation names. */
export const sealed = (
  { readAccess = nobody, group }: ReviewWorkflowOptions,
  defaultColumns: string[],
): Pick<
  CollectionConfig,
  | 'access'
  | 'admin'
  | 'versions'
  | 'lockDocuments'
  | 'disableBulkEdit'
  | 'disableBulkDelete'
  | 'disableDuplicate'
> => ({
  access: {
    create: nobody,
    read: readAccess,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    admin: nobody,
    unlock: nobody,
  },
  admin: { hidden: true, defaultColumns, ...(group ? { group } : {}) },
  versions: false,
  lockDocuments: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
})
