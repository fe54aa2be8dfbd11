import { z } from 'zod'
import { idOf } from '../../../collections/shared/access'
import type { Entry, Kept, Source } from '../../domain/compile'
import type { Issue } from '../../payload-types'

type Row = NonNullable<Issue['entries']>[number]
type SourceRow = NonNullable<Row['sources']>[number]

const text = z
  .string()
  .nullish()
  .transform((value) => value || null)
const entrySchema: z.ZodType<Entry> = z.object({
  id: z.string().min(1),
  item: z.string().min(1),
  section: text,
  note: text,
  title: text,
  text,
  publish: z.boolean(),
  publicTitle: text,
  publicText: text,
  publicNote: text,
  sources: z.array(
    z.object({
      id: z.string().min(1),
      item: z.string().min(1),
      share: z.number(),
      kept: z.lazy(() => keptSchema.nullable()),
    }),
  ),
})
const keptSchema: z.ZodType<Kept> = z.object({ place: z.number().int().min(0), entry: entrySchema })

/** A row of an issue as the desk works on it. What a merge kept is read with care: it came from a JSON column. */
export const entryOf = (row: Row): Entry => ({
  id: row.id ?? '',
  item: idOf(row.item) ?? '',
  section: row.section || null,
  note: row.note || null,
  title: row.title || null,
  text: row.text || null,
  sources: (row.sources ?? []).map(sourceOf),
  publish: row.publish === true,
  publicTitle: row.publicTitle || null,
  publicText: row.publicText || null,
  publicNote: row.publicNote || null,
})

const sourceOf = (row: SourceRow): Source => {
  const kept = keptSchema.safeParse(row.kept)
  return {
    id: row.id ?? '',
    item: idOf(row.item) ?? '',
    share: row.share,
    kept: kept.success ? kept.data : null,
  }
}

/** Reads an entry that a client kept for us, to put it back. */
export const sentEntry = entrySchema
