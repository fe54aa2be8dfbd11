import type { PayloadRequest } from 'payload'
import { moveEntry as moved } from '../../domain/compile'
import { changeEntries, type SeenIssue } from './changeEntries'
import type { DeskState } from './readDesk'

/**
 * Moves an entry to a place, counted from 0.
 *
 * @throws CompileRefusal `entry.notFound`, and what `changeEntries` throws
 */
export const moveEntry = (
  req: PayloadRequest,
  { entry, to, ...seen }: SeenIssue & { entry: string; to: number },
): Promise<DeskState> => changeEntries(req, seen, (entries) => moved(entries, entry, to))
