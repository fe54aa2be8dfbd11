import type { PayloadRequest } from 'payload'
import { splitEntry as split } from '../../domain/compile'
import { assertRoom } from './assertRoom'
import { changeEntries, type SeenIssue } from './changeEntries'
import type { DeskState } from './readDesk'

/**
 * Undoes a merge: every entry it was made of comes back as it was, in its former place. Works until the issue
 * is signed, whoever merged.
 *
 * @throws CompileRefusal `entry.notFound`, `split.notComposite`, `series.holdsOne`, and what `changeEntries` throws
 */
export const splitEntry = (
  req: PayloadRequest,
  { entry, ...seen }: SeenIssue & { entry: string },
): Promise<DeskState> =>
  changeEntries(req, seen, (entries, { series }) => {
    const after = split(entries, entry).entries
    assertRoom(series, after.length)
    return after
  })
