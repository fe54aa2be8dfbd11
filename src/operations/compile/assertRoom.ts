import { CompileRefusal, mostEntries } from '../../domain/compile'
import type { Series } from '../../payload-types'

/**
 * Throws when an issue of the series cannot hold so many entries.
 *
 * @throws CompileRefusal `series.holdsOne`, `issue.full`
 */
export function assertRoom({ kind, name }: Pick<Series, 'kind' | 'name'>, count: number): void {
  if (kind === 'special' && count > 1) throw new CompileRefusal('series.holdsOne', 422, { series: name })
  if (count > mostEntries) throw new CompileRefusal('issue.full', 422, { most: mostEntries, count })
}
