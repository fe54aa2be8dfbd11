import type { PayloadRequest, Where } from 'payload'
import type { Person } from '../core/audience'
import { settingsOf } from './settings'
import { toStrings } from './toStrings'

/** Everybody a topic of this body may ask. */
export async function readPeople(req: PayloadRequest, organisation: string | null): Promise<Person[]> {
  const { people, askable, organisations, audience } = settingsOf(req.payload)
  const ofBody: Where[] = organisations === null ? [] : [{ organisation: { equals: organisation } }]
  const { docs } = await req.payload.find({
    collection: people,
    where: { and: [askable, ...ofBody] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => toPerson({ ...doc }, audience.facets))
}

/** A person's document as an audience sees it. */
export const toPerson = (row: Record<string, unknown>, facets: Record<string, string>): Person => ({
  id: String(row.id),
  facets: Object.fromEntries(Object.entries(facets).map(([facet, field]) => [facet, toStrings(row[field])])),
})
