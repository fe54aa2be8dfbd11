import type { Access, CollectionSlug } from 'payload'

export type DigestOptions = {
  /** Slug of the collection whose documents are signed as issues. */
  issues: CollectionSlug
  /** Slug of the bodies whose numbers are counted apart. */
  organisations: CollectionSlug
  /** Who may read editions. `publicEditions` is the part every visitor may read. */
  readAccess: Access
  /** Who of the office reads sources, errata and documents. Nobody by default. */
  officeAccess?: Access
  /** Navigation group of the editions. */
  group?: { zh: string; en: string }
}
