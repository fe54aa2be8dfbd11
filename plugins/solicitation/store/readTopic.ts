import type { PayloadRequest } from 'payload'
import type { Facets } from '../core/audience'
import { isTopicState, type TopicState } from '../core/moves'
import { settingsOf } from './settings'
import { toStrings } from './toStrings'

/** A topic as its moves see it. */
export type Topic = {
  id: string
  state: TopicState
  opensAt: Date
  deadline: Date
  publishedAt: Date | null
  remindDays: number[]
  summary: string
  organisation: string | null
  audience: Facets
}

/** The topic with this id, past access: whoever may act on it has been asked before. Null where there is none. */
export async function readTopic(req: PayloadRequest, id: string): Promise<Topic | null> {
  const settings = settingsOf(req.payload)
  const found = await req.payload.findByID({
    collection: settings.topics,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return found ? toTopic({ ...found }, settings.audience) : null
}

function toTopic(
  row: Record<string, unknown>,
  { field, facets }: { field: string; facets: Record<string, string> },
): Topic {
  const state = row.state
  if (!isTopicState(state)) throw new Error(`solicitation: a topic has the unknown state ${String(state)}`)
  const audience = asRecord(row[field])
  return {
    id: String(row.id),
    state,
    opensAt: new Date(String(row.opensAt)),
    deadline: new Date(String(row.deadline)),
    publishedAt: typeof row.publishedAt === 'string' ? new Date(row.publishedAt) : null,
    remindDays: Array.isArray(row.remindDays) ? row.remindDays.map(Number) : [],
    summary: typeof row.summary === 'string' ? row.summary : '',
    organisation: toStrings(row.organisation)[0] ?? null,
    audience: Object.fromEntries(Object.keys(facets).map((facet) => [facet, toStrings(audience[facet])])),
  }
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
