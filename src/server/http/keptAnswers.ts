import type { PayloadRequest } from 'payload'
import { keepDraft, readDraft, type Issue, type Values } from '../../../plugins/public-submission'
import { useDraft } from '../../../plugins/public-submission'

export type { Issue, Values }
export type KeptAnswers = { id: string; values: Values; issues: readonly Issue[]; files: readonly string[] }

/** Keeps what was typed and what was wrong with it until the page is shown again; returns an unguessable id. */
export const keepAnswers = (
  req: PayloadRequest,
  kind: string,
  answers: Omit<KeptAnswers, 'id'>,
): Promise<string> => keepDraft(req, { kind, ...answers })

/** The answers kept under an id by a form of this kind, or null when there are none (any more). */
export async function readAnswers(
  req: PayloadRequest,
  kind: string,
  id: unknown,
): Promise<KeptAnswers | null> {
  const draft = typeof id === 'string' ? await readDraft(req, id, kind) : null
  return draft && typeof id === 'string'
    ? { id, values: draft.values, issues: draft.issues, files: draft.files }
    : null
}

/** Lets go of kept answers once they were taken in: their files belong to what they were sent with. */
export async function releaseAnswers(req: PayloadRequest, kind: string, id: string): Promise<void> {
  if (await readDraft(req, id, kind)) await useDraft(req, id)
}
