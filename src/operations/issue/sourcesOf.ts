import { idOf } from '../../../collections/shared/access'
import type { Decision } from './types'

/**
 * The items an entry is made of with their shares, the leading one first: itself alone with all of the
 * credit, or the sources of a composite. The same rule as `issueItemsSql`.
 */
export function sourcesOf({
  item,
  sources,
}: Pick<Decision, 'item' | 'sources'>): { id: string; share: number }[] {
  const lead = idOf(item) ?? ''
  const rows = (sources ?? []).map((source) => ({ id: idOf(source.item) ?? '', share: source.share }))
  if (rows.length === 0) return [{ id: lead, share: 100 }]
  const first = rows.find(({ id }) => id === lead) ?? { id: lead, share: 0 }
  return [first, ...rows.filter(({ id }) => id !== lead)]
}

export const isComposite = ({ sources }: Pick<Decision, 'sources'>): boolean => (sources ?? []).length > 0
