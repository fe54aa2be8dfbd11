import type { Access, CollectionSlug, PayloadRequest, Where } from 'payload'
import { decentHours, type DecentHours } from './core/reminders'

/** Why people are written to: they are asked, or reminded that they have not answered. */
export type TellReason = 'invited' | 'reminded'

export type Telling = {
  reason: TellReason
  topic: string
  /** Ids of the people; each is told once for one cause. */
  people: readonly string[]
  /** When this cause came about: the same for everybody told by it, another for the next reminder. */
  at: Date
}

export type SolicitationOptions = {
  /**
   * Slug of the collection whose documents ask people for something. Its table is the slug in snake_case. It
   * brings the fields `state` (select of `topicStates`), `opensAt`, `deadline`, `publishedAt`, `closedAt`
   * (dates), `remindDays` (numbers), `summary` (text) and the group named by `audience`.
   */
  topics: CollectionSlug
  /** Slug of the people who may be asked. */
  people: CollectionSlug
  /**
   * Whom a topic asks: `field` is the group on the topic, `facets` names for each of its fields the field of
   * a person it is compared with (`id` for the person). Whoever fits one facet is asked; all empty is everybody.
   */
  audience: { field: string; facets: Record<string, string> }
  /**
   * Writes to people, in the transaction of the move that causes it: a mail has to be a row of that
   * transaction. Answers with the ids of those who could be reached.
   */
  tell: (req: PayloadRequest, telling: Telling) => Promise<readonly string[]>
  /** Which people may be asked at all, for instance those still in office. @default {} (all) */
  askable?: Where
  /**
   * Slug of the bodies topics and people belong to, through a field `organisation`; a topic asks people of
   * its own body only. Without it everybody is of one body.
   * @default null
   */
  organisations?: CollectionSlug | null
  /** Slug of the invitations, one row a person and topic. @default 'topic-invitations' */
  slug?: string
  /** Who may read invitations through the APIs. @default nobody */
  readAccess?: Access
  /** Local hours in which reminders are sent. @default nine to nine at UTC+8 */
  hours?: DecentHours
  /**
   * Most people written to in one transaction; the sweep asks the rest. More keeps a press of the button
   * waiting longer: about two milliseconds a person.
   * @default 1000
   */
  batch?: number
}

export type SolicitationSettings = Required<SolicitationOptions>

const defaults = {
  askable: {},
  organisations: null,
  slug: 'topic-invitations',
  readAccess: () => false,
  hours: decentHours,
  batch: 1000,
} satisfies Partial<SolicitationOptions>

/** The options with every default applied. */
export const sanitizeOptions = (options: SolicitationOptions): SolicitationSettings => ({
  ...defaults,
  ...options,
})
