import type { PayloadRequest } from 'payload'
import { CompileRefusal, itemsOf, type Entry } from '../../domain/compile'
import { assertFree } from './assertFree'
import { assertRoom } from './assertRoom'
import { changeEntries, type ChangeContext, type SeenIssue } from './changeEntries'
import { plainEntry } from './plainEntry'
import type { DeskState } from './readDesk'

/**
 * Puts approved items at the end of an issue, in the order given.
 *
 * @throws CompileRefusal `series.holdsOne`, `issue.full`, `item.twice`, `item.notApproved`, `item.elsewhere`
 * and what `changeEntries` throws
 */
export const addEntries = (
  req: PayloadRequest,
  { items, ...seen }: SeenIssue & { items: readonly string[] },
): Promise<DeskState> =>
  changeEntries(req, seen, async (entries, context) => {
    await assertMayEnter(entries, items, context)
    return [...entries, ...items.map(plainEntry)]
  })

/** Everything that stands against more items in this issue. */
export async function assertMayEnter(
  entries: readonly Entry[],
  items: readonly string[],
  { tx, series, issue, organisation }: ChangeContext,
): Promise<void> {
  assertRoom(series, entries.length + items.length)
  const here = new Set(entries.flatMap(itemsOf))
  if (items.some((item) => here.has(item))) throw new CompileRefusal('item.twice', 409)
  await assertFree(tx, { items, series: series.id, issue, organisation })
}
