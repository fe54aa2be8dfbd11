import { z } from 'zod'
import { seriesKinds } from '../../../../domain/vocabulary'
import type { DeskState } from '../../../../operations/compile/readDesk'
import type { DeskEntry } from '../../../../operations/compile/readDeskEntry'

const words = z.object({ zh: z.string(), en: z.string() })

/** The desk's answers, as the server says them. */
export const deskSchema: z.ZodType<DeskState> = z.object({
  issue: z.object({
    id: z.string(),
    title: z.string(),
    rev: z.string(),
    status: z.enum(['draft', 'inReview', 'returned', 'approved', 'rejected', 'withdrawn']),
  }),
  series: z.object({ id: z.string(), name: z.string(), kind: z.enum(seriesKinds) }),
  editing: z.object({
    may: z.boolean(),
    why: z.enum(['role', 'withEditors', 'inReview', 'closed']).nullable(),
    step: words.nullable(),
    voids: z.array(words),
  }),
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      section: z.string().nullable(),
      category: z.string(),
      isEdited: z.boolean(),
      hasNote: z.boolean(),
      sources: z.number(),
      publicState: z.enum(['inside', 'noConsent', 'incomplete', 'public']),
      isApproved: z.boolean(),
    }),
  ),
})

export const entrySchema: z.ZodType<DeskEntry> = z.object({
  rev: z.string(),
  entry: z.object({
    id: z.string(),
    section: z.string().nullable(),
    note: z.string().nullable(),
    title: z.string().nullable(),
    text: z.string().nullable(),
    publish: z.boolean(),
    publicTitle: z.string().nullable(),
    publicText: z.string().nullable(),
    publicNote: z.string().nullable(),
  }),
  isComposite: z.boolean(),
  maySplit: z.boolean(),
  items: z.array(
    z.object({
      id: z.string(),
      receipt: z.string().nullable(),
      category: z.string(),
      title: z.string(),
      text: z.string(),
      authors: z.array(z.object({ name: z.string(), unit: z.string() })),
      consent: z.boolean(),
      consentReason: z.string().nullable(),
      share: z.number(),
    }),
  ),
})

/** What a change answers: the issue as it stands, bare or beside what the change made. */
export const changedSchema = z.union([
  deskSchema.transform((desk) => ({ desk, entry: null, removed: null })),
  z.object({
    desk: deskSchema,
    entry: z.string().nullable().default(null),
    removed: z.object({ entry: z.unknown(), place: z.number() }).nullable().default(null),
  }),
])
export type Changed = z.output<typeof changedSchema>

export const refusalSchema = z.object({
  error: z.object({ code: z.string(), message: z.string() }),
  current: deskSchema.optional(),
})
