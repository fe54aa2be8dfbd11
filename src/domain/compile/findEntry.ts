import { CompileRefusal } from './CompileRefusal'
import type { Entry } from './types'

/**
 * The entry with this id.
 *
 * @throws CompileRefusal `entry.notFound`
 */
export function findEntry(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((each) => each.id === id)
  if (!entry) throw new CompileRefusal('entry.notFound', 404)
  return entry
}
