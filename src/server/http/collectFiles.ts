import type { PayloadRequest } from 'payload'
import { storeFiles } from '../../operations/storeFiles'
import { filesOf, textOf, textsOf } from './formValues'
import { readAnswers, type Issue } from './keptAnswers'

type Collected = { ids: string[]; issues: Issue[] }

/**
 * The files of a posted form: those chosen now, stored, and those kept from the try before that are still
 * ticked. Only ids found in the kept answers count, so that nobody attaches another person's file.
 */
export async function collectFiles(req: PayloadRequest, kind: string, form: FormData): Promise<Collected> {
  const before = await readAnswers(req, kind, textOf(form, 'draft'))
  const ticked = new Set(textsOf(form, 'keptFiles'))
  const kept = (before?.files ?? []).filter((id) => ticked.has(id))
  const chosen = filesOf(form, 'files')
  if (chosen.length === 0) return { ids: kept, issues: [] }
  const stored = await storeFiles({ req, files: chosen, kept: kept.length })
  return stored.ok ? { ids: [...kept, ...stored.ids], issues: [] } : { ids: kept, issues: stored.issues }
}
