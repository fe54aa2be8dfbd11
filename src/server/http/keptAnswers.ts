import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { keepDraft, readDraft } from '../../../plugins/public-submission'

export type Issue = { field: string; code: string; context?: Record<string, string | number> }
export type KeptAnswers = { id: string; values: Record<string, string>; issues: Issue[]; files: string[] }

const kept = z.object({
  values: z.record(z.string(), z.string()),
  issues: z.array(
    z.object({
      field: z.string(),
      code: z.string(),
      context: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
  files: z.array(z.string()),
})

/** Keeps what was typed and what was wrong with it until the page is shown again; returns an unguessable id. */
export const keepAnswers = (req: PayloadRequest, kind: string, answers: Omit<KeptAnswers, 'id'>): Promise<string> =>
  keepDraft(req, { kind, ...answers })

/** The answers kept under an id by a form of this kind, or null when there are none (any more). */
export async function readAnswers(req: PayloadRequest, kind: string, id: unknown): Promise<KeptAnswers | null> {
  if (typeof id !== 'string' || id === '') return null
  const draft = await readDraft(req, id, kind)
  return draft ? { id, ...kept.parse(draft) } : null
}
