import type { PayloadRequest } from 'payload'
import type { Issue } from '../../domain/submission'
import { isId } from './isId'

type Found = { id: string; name: string }

/** Ids of the members who sign with the reporter, named by id or by a name that only one of them bears. */
export async function resolveMembers(
  req: PayloadRequest,
  organisation: string,
  named: string[],
): Promise<{ ids: string[]; issues: Issue[] }> {
  const members = named.length > 0 ? await findMembers(req, organisation, named) : []
  const matches = named.map((name) => ({
    name,
    found: members.filter((member) => member.id === name || member.name === name),
  }))
  return {
    ids: [...new Set(matches.flatMap(({ found }) => found.map(({ id }) => id)))],
    issues: matches.flatMap(({ name, found }) => {
      if (found.length === 1) return []
      const code = found.length === 0 ? 'coReporterUnknown' : 'coReporterAmbiguous'
      return [{ field: 'coReporters', code, context: { name } }]
    }),
  }
}

async function findMembers(req: PayloadRequest, organisation: string, named: string[]): Promise<Found[]> {
  const { docs } = await req.payload.find({
    collection: 'members',
    where: {
      and: [
        { organisation: { equals: organisation } },
        { active: { not_equals: false } },
        { or: [{ name: { in: named } }, { id: { in: named.filter(isId) } }] },
      ],
    },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}
