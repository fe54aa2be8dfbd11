import type { Payload, PayloadRequest, Where } from 'payload'
import type { Person } from '../core/audience'
import { settingsOf } from './settings'
import { toStrings } from './toStrings'

/** Everybody a topic of this body may ask. */
export async function readPeople(req: PayloadRequest, organisation: string | null): Promise<Person[]> {
  const { people, askable, organisations } = settingsOf(req.payload)
  const ofBody: Where[] = organisations === null ? [] : [{ organisation: { equals: organisation } }]
  const { docs } = await req.payload.find({
    collection: people,
    where: { and: [askable, ...ofBody] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => personOf(req.payload, doc))
}

/** A person's document as an audience sees it. */
export function personOf(payload: Payload, document: { id: string | number }): Person {
  const row: Record<string, unknown> = { ...document }
  const { facets } = settingsOf(payload).audience
  return {
    id: String(document.id),
    facets: Object.fromEntries(
      Object.entries(facets).map(([facet, field]) => [facet, toStrings(row[field])]),
    ),
  }
}
