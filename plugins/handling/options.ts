import type { CollectionSlug } from 'payload'
import type { HandlingTables } from './store/schema'

/** The collections in which an application keeps duties; the README names the fields they need. */
export type HandlingOptions = {
  duties: CollectionSlug
  /** The journal of duties. */
  events: CollectionSlug
  /** What departments ask for: more time, or to hand a duty back. */
  requests: CollectionSlug
  /** Collections whose rows are kept as they came. Default none. */
  kept?: readonly CollectionSlug[]
}

const snake = (slug: string): string => slug.replaceAll('-', '_')

/** The tables behind the collections, as Payload names them. */
export const tablesOf = ({ duties, events, requests, kept = [] }: HandlingOptions): HandlingTables => ({
  duties: snake(duties),
  events: snake(events),
  requests: snake(requests),
  kept: kept.map(snake),
})
