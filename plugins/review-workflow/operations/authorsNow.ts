import type { PayloadRequest } from 'payload'
import type { WorkflowDocument } from '../options'
import { reviewed } from '../store/bind'
import type { StoredRun } from '../store/runs'

/**
 * The run with everybody who is behind the document by now. Somebody may be named as its author after it
 * was created; once an author, always an author (I3).
 */
export async function authorsNow(
  req: PayloadRequest,
  run: StoredRun,
  document: WorkflowDocument,
): Promise<StoredRun> {
  const behind = (await reviewed(req.payload, run.collection).authorsOf?.(document, req)) ?? []
  return { ...run, authors: [...new Set([...run.authors, ...behind])] }
}
