import type { Loaded } from './context'

/** The issue of this title, when an earlier load made it. */
export async function findIssue({ payload }: Loaded, title: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'issues',
    where: { title: { equals: title } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id ?? null
}
