/** A collection whose rows are written by operations alone: no versions, no locks, no bulk, no duplicates. */
export const writtenByOperations = {
  versions: false,
  lockDocuments: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
} as const
