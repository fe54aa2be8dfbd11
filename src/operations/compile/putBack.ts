import type { PayloadRequest } from 'payload'
import { itemsOf, type Entry } from '../../domain/compile'
import { assertMayEnter } from './addEntries'
import { changeEntries, type SeenIssue } from './changeEntries'
import type { DeskState } from './readDesk'

/**
 * Puts an entry that was taken out back in its place, with everything that was written on it. It has to pass
 * what every new one passes: meanwhile somebody may have taken its item for another issue.
 *
 * @param place counted from 0
 */
export const putBack = (
  req: PayloadRequest,
  { entry, place, ...seen }: SeenIssue & { entry: Entry; place: number },
): Promise<DeskState> =>
  changeEntries(req, seen, async (entries, context) => {
    await assertMayEnter(entries, itemsOf(entry), context)
    return entries.toSpliced(place, 0, entry)
  })
