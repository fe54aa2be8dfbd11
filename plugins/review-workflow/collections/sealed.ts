import type { Access, CollectionConfig } from 'payload'
import type { ReviewWorkflowOptions } from '../options'

const nobody = () => false

/**
 * A collection that nobody writes through Payload.
 *
 * @param read who may read it; default: nobody
 */
export const sealed = (
  { group }: ReviewWorkflowOptions,
  defaultColumns: string[],
  read: Access = nobody,
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
    read,
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
