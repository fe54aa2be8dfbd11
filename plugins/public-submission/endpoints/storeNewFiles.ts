import { type PayloadRequest } from 'payload'
import { type SubmissionBody } from '../body/readBody'
import { type Issue } from '../core/types'
import { keepDraft } from '../store/keepDraft'
import { UPLOAD } from '../store/kinds'
import { type Draft } from '../store/readDraft'
import { settingsOf } from '../store/settings'

type Stored = {
  /** Every file the form carries now, the new ones last. */
  ids: string[]
  /** Those of them that came with this request. */
  added: string[]
  issues: Issue[]
}

/**
 * The files of an earlier try that the person left ticked, and the new ones. Those are a draft's from the
 * start: whatever becomes of the request, what nobody uses is found and swept.
 */
export async function storeNewFiles(
  req: PayloadRequest,
  { files, keptFiles }: SubmissionBody,
  draft: Draft | null,
): Promise<Stored> {
  const kept = (draft?.files ?? []).filter((id) => keptFiles.includes(id))
  if (files.length === 0) return { ids: kept, added: [], issues: [] }
  const stored = await settingsOf(req.payload).storeFiles(req, files, kept.length)
  if (!stored.ok) return { ids: kept, added: [], issues: stored.issues }
  await keepDraft(req, { kind: UPLOAD, values: {}, issues: [], files: stored.ids })
  return { ids: [...kept, ...stored.ids], added: stored.ids, issues: [] }
}
