import type { Issue } from '../../domain/submission'
import type { Named } from './lookUpNames'

/** Ids of the members who sign with the reporter, named by id or by a name that only one of them bears. */
export function resolveMembers(named: string[], members: Named[]): { ids: string[]; issues: Issue[] } {
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
