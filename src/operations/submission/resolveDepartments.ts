import type { Issue, SubmissionInput } from '../../domain/submission'
import type { Named } from './lookUpNames'

type Suggestions = SubmissionInput['suggestions']

/** What the suggestions name: ids or exact names of departments. */
export const departmentsNamed = (suggestions: Suggestions): string[] =>
  suggestions.flatMap(({ department }) => (department === undefined ? [] : [department]))

/** Ids of the departments, one for each suggestion. */
export function resolveDepartments(
  suggestions: Suggestions,
  found: Named[],
): { ids: (string | null)[]; issues: Issue[] } {
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
