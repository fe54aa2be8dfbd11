import type { Payload } from 'payload'
import type { Facets } from '../core/audience'
import { settingsOf } from './settings'
import { toStrings } from './toStrings'

/** Whom a topic's document asks. */
export function topicAudience(payload: Payload, topic: object): Facets {
  const { field, facets } = settingsOf(payload).audience
  const group = asRecord(asRecord(topic)[field])
  return Object.fromEntries(Object.keys(facets).map((facet) => [facet, toStrings(group[facet])]))
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
