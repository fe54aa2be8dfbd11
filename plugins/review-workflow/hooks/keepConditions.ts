import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Lets Payload work on a copy of a reader's conditions. Where a condition goes through the pointer, it writes
 * what the reader may see of runs into it, and the list would carry that into its address, more with each load.
 */
export const keepConditions: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'read' || !('where' in args) || !args.where) return args
  return { ...args, where: structuredClone(args.where) }
}
