import type { PayloadRequest } from 'payload'
import { clipParagraphs, findEntry, mergeEntries as merged, type Entry } from '../../domain/compile'
import { changeEntries, type ChangeContext, type SeenIssue } from './changeEntries'
import { newRowId } from './newId'
import { readApproved } from './readApproved'
import type { DeskState } from './readDesk'

/** Most characters of a title and of a text, as the collection has them. */
const most = { title: 100, text: 20_000 }

/**
 * Makes one composite entry (综合) of several: their sources stay listed with equal shares, the items are not
 * touched, and what was written on each is kept for `splitEntry`. The text starts as all of theirs, one after
 * another under their titles; where that is too long, from each its beginning.
 *
 * @returns the issue as it now stands, and the id of the composite entry
 * @throws CompileRefusal `merge.needsTwo`, `merge.tooMany`, `entry.notFound`, and what `changeEntries` throws
 */
export async function mergeEntries(
  req: PayloadRequest,
  { entries: ids, title, ...seen }: SeenIssue & { entries: readonly string[]; title?: string },
): Promise<{ desk: DeskState; entry: string }> {
  const made: Entry[] = []
  const desk = await changeEntries(req, seen, async (entries, context) => {
    const sources = entries.filter((entry) => ids.map((id) => findEntry(entries, id)).includes(entry))
    const words = await wordsOf(sources, context)
    const result = merged(entries, ids, { ...words, ...(title ? { title } : {}) }, newRowId)
    made.push(result.composite)
    return result.entries
  })
  const [composite] = made
  if (!composite) throw new Error('compile: the change was not made')
  return { desk, entry: composite.id }
}

async function wordsOf(
  sources: readonly Entry[],
  { tx }: ChangeContext,
): Promise<{ title: string; text: string }> {
  const approved = await readApproved(
    tx,
    sources.map(({ item }) => item),
  )
  const parts = sources.map((entry) => ({
    title: entry.title ?? approved.get(entry.item)?.title ?? '',
    text: entry.text ?? approved.get(entry.item)?.text ?? '',
  }))
  const room = Math.floor(most.text / Math.max(1, parts.length)) - most.title - 40
  const isShort = parts.reduce((sum, { text }) => sum + text.length + most.title + 40, 0) <= most.text
  return {
    title: parts[0]?.title ?? '',
    text: parts
      .map((part) => `## ${part.title}\n${lowered(isShort ? part.text : clipParagraphs(part.text, room))}`)
      .join('\n'),
  }
}

/** Under its title a text's own headings are the second level. */
const lowered = (text: string): string => text.replace(/^## /gm, '### ')
