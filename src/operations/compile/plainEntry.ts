import type { Entry } from '../../domain/compile'
import { newRowId } from './newId'

/** An item as a new entry: printed as it was approved, and not public until somebody decides so. */
export const plainEntry = (item: string): Entry => ({
  id: newRowId(),
  item,
  section: null,
  note: null,
  title: null,
  text: null,
  sources: [],
  publish: false,
  publicTitle: null,
  publicText: null,
  publicNote: null,
})
