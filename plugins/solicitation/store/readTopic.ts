import type { PayloadRequest } from 'payload'
import type { Facets } from '../core/audience'
import { isTopicState, type TopicState } from '../core/moves'
import { settingsOf } from './settings'
import { topicAudience } from './topicAudience'
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
  const found = await req.payload.findByID({
    collection: settingsOf(req.payload).topics,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return found ? toTopic({ ...found }, topicAudience(req.payload, found)) : null
}

function toTopic(row: Record<string, unknown>, audience: Facets): Topic {
  const { state } = row
  if (!isTopicState(state)) throw new Error(`solicitation: a topic has the unknown state ${String(state)}`)
  return {
    id: String(row.id),
    state,
    opensAt: new Date(String(row.opensAt)),
    deadline: new Date(String(row.deadline)),
    publishedAt: typeof row.publishedAt === 'string' ? new Date(row.publishedAt) : null,
    remindDays: Array.isArray(row.remindDays) ? row.remindDays.map(Number) : [],
    summary: typeof row.summary === 'string' ? row.summary : '',
    organisation: toStrings(row.organisation)[0] ?? null,
    audience,
  }
}
