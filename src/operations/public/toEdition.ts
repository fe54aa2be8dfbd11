import type { EditionContent } from '../../../plugins/digest'
import type { PublicRow } from './publicRows'
import type { PublicEdition } from './types'

/** A row of the public projection as pages use it, with nothing beside its text yet. */
export const toEdition = (row: PublicRow): PublicEdition => ({
  id: row.id,
  issue: row.issue,
  series: row.series,
  publishedAt: row.publishedAt,
  updatedAt: row.voidedAt ?? row.publishedAt,
  voidedAt: row.voidedAt,
  // The plugin froze it in this form, and PostgreSQL lets nobody change it.
  content: row.content as EditionContent,
  outcomes: {},
  comments: {},
  errata: [],
  documents: [],
})
