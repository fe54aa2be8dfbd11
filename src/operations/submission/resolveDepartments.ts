import type { PayloadRequest } from 'payload'
import type { Issue, SubmissionInput } from '../../domain/submission'
import { isId } from './isId'

type Suggestions = SubmissionInput['suggestions']

/** Ids of the departments that the suggestions name by id or exact name, one for each suggestion. */
export async function resolveDepartments(
  req: PayloadRequest,
  organisation: string,
  suggestions: Suggestions,
): Promise<{ ids: (string | null)[]; issues: Issue[] }> {
  const named = suggestions.flatMap(({ department }) => (department === undefined ? [] : [department]))
  const known = named.length > 0 ? await findDepartments(req, organisation, named) : new Map<string, string>()
  return {
    ids: suggestions.map(({ department }) => known.get(department ?? '') ?? null),
    issues: suggestions.flatMap(({ department }, index) =>
      department === undefined || known.has(department)
        ? []
        : [{ field: `suggestions.${index}.department`, code: 'departmentUnknown' }],
    ),
  }
}

/** Ids by id and by name. */
async function findDepartments(
  req: PayloadRequest,
  organisation: string,
  named: string[],
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'departments',
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
  return new Map(
    docs.flatMap(
      ({ id, name }) =>
        [
          [id, id],
          [name, id],
        ] as const,
    ),
  )
}
