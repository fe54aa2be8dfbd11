import type { PayloadRequest } from 'payload'
import type { Issue, SubmissionInput } from '../../domain/submission'
import { findNamed } from './findNamed'

type Suggestions = SubmissionInput['suggestions']

/** Ids of the departments that the suggestions name by id or exact name, one for each suggestion. */
export async function resolveDepartments(
  req: PayloadRequest,
  organisation: string,
  suggestions: Suggestions,
): Promise<{ ids: (string | null)[]; issues: Issue[] }> {
  const named = suggestions.flatMap(({ department }) => (department === undefined ? [] : [department]))
  const found = await findNamed(req, 'departments', organisation, named)
  const known = new Map(found.flatMap(({ id, name }) => [[id, id] as const, [name, id] as const]))
  return {
    ids: suggestions.map(({ department }) => known.get(department ?? '') ?? null),
    issues: suggestions.flatMap(({ department }, index) =>
      department === undefined || known.has(department)
        ? []
        : [{ field: `suggestions.${index}.department`, code: 'departmentUnknown' }],
    ),
  }
}
