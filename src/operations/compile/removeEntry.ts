import type { PayloadRequest } from 'payload'
import { findEntry, type Entry } from '../../domain/compile'
import { changeEntries, type SeenIssue } from './changeEntries'
import type { DeskState } from './readDesk'

/**
 * Takes an entry out of an issue. Answers what it was and where it stood, so that it can be put back.
 *
 * @throws CompileRefusal `entry.notFound`, and what `changeEntries` throws
 */
export async function removeEntry(
  req: PayloadRequest,
  { entry: id, ...seen }: SeenIssue & { entry: string },
): Promise<{ desk: DeskState; removed: { entry: Entry; place: number } }> {
  const found: { entry: Entry; place: number }[] = []
  const desk = await changeEntries(req, seen, (entries) => {
    const entry = findEntry(entries, id)
    found.push({ entry, place: entries.indexOf(entry) })
    return entries.filter((each) => each !== entry)
  })
  const [removed] = found
  if (!removed) throw new Error('compile: the change was not made')
  return { desk, removed }
}
