import type { PayloadRequest } from 'payload'
import { setShares as withShares } from '../../domain/compile'
import { changeEntries, type SeenIssue } from './changeEntries'
import type { DeskState } from './readDesk'

/**
 * Says how much of a composite entry is whose, in whole percents that make 100.
 *
 * @throws CompileRefusal `entry.notFound`, `split.notComposite`, `shares.sum`, and what `changeEntries` throws
 */
export const setShares = (
  req: PayloadRequest,
  { entry, shares, ...seen }: SeenIssue & { entry: string; shares: { item: string; share: number }[] },
): Promise<DeskState> => changeEntries(req, seen, (entries) => withShares(entries, entry, shares))
