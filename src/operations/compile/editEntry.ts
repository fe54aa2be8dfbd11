import type { PayloadRequest } from 'payload'
import { CompileRefusal, findEntry, itemsOf, type Entry } from '../../domain/compile'
import { sql } from '../../../plugins/review-workflow'
import { changeEntries, type ChangeContext, type SeenIssue } from './changeEntries'
import type { DeskState } from './readDesk'

/** What can be written on an entry; a field that is not named stays as it is, an empty text becomes none. */
export type EntryChange = Partial<Pick<Entry, (typeof editableFields)[number]>>

export const editableFields = [
  'section',
  'note',
  'title',
  'text',
  'publish',
  'publicTitle',
  'publicText',
  'publicNote',
] as const

/**
 * Writes on one entry.
 *
 * @throws CompileRefusal `entry.notFound`, `entry.needsText` (a composite entry has no text of its own to fall
 * back to), `entry.noConsent` (its author did not agree), and what `changeEntries` throws
 */
export const editEntry = (
  req: PayloadRequest,
  { entry: id, change, ...seen }: SeenIssue & { entry: string; change: EntryChange },
): Promise<DeskState> =>
  changeEntries(req, seen, async (entries, context) => {
    const before = findEntry(entries, id)
    const after = { ...before, ...withoutEmpty(change) }
    if (after.sources.length > 0 && (!after.title || !after.text))
      throw new CompileRefusal('entry.needsText', 422)
    if (after.publish && !before.publish) await assertConsent(after, context)
    return entries.map((entry) => (entry === before ? after : entry))
  })

function withoutEmpty({ publish, ...texts }: EntryChange): EntryChange {
  const cleaned = Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [name, value?.trim() ? value : null]),
  )
  return { ...cleaned, ...(publish === undefined ? {} : { publish }) }
}

async function assertConsent(entry: Entry, { tx }: ChangeContext): Promise<void> {
  const { rows } = await tx.execute(sql`
    select title from items where id = any(${sql.param(itemsOf(entry))}::uuid[]) and public_consent is not true limit 1`)
  if (rows[0]) throw new CompileRefusal('entry.noConsent', 422, { title: String(rows[0].title) })
}
