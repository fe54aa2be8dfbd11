import type { Access, CollectionSlug } from 'payload'

export type SolicitationOptions = {
  /** Slug of the collection whose documents ask people for something. Its table is the slug in snake_case. */
  topics: CollectionSlug
  /** Slug of the people who may be asked. */
  people: CollectionSlug
  /**
   * Slug of the bodies topics belong to, through a field `organisation`; a topic asks people of its own
   * body only. Without it all people are of one body.
   * @default null
   */
  organisations?: CollectionSlug | null
  /** Slug of the invitations, one row a person and topic. @default 'topic-invitations' */
  slug?: string
  /** Who may read invitations through the APIs. @default nobody */
  readAccess?: Access
}

export type SolicitationSettings = Required<SolicitationOptions>

const defaults = { organisations: null, slug: 'topic-invitations', readAccess: () => false }

/** The options with every default applied. */
export const sanitizeOptions = (options: SolicitationOptions): SolicitationSettings => ({
  ...defaults,
  ...options,
})
