import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { boundHash, isWithAuthors, mayEditContent } from '../core/editing'
import { WorkflowError } from '../core/errors'
import type { WorkflowDocument } from '../options'
import { optionsOf, reviewed } from '../store/bind'
import { addAuthor, lockRun, type StoredRun } from '../store/runs'
import { reviewedHash } from '../store/reviewedContent'
import { requireTx } from '../store/tx'
import { toApiError } from '../endpoints/toApiError'

/**
 * Holds the run while a document is edited, before Payload reads it: a slow edit cannot land after a
 * submission it did not see. A transition takes the same row exclusively, so one of the two waits.
 */
export const holdRunWhileEditing =
  (collection: string): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const id = operation === 'restoreVersion' ? await parentOfVersion(req, collection, args) : idOf(args)
    const isWrite = operation === 'update' || operation === 'delete' || operation === 'restoreVersion'
    if (isWrite && id && req.transactionID)
      await lockRun(await requireTx(req), collection, id, strengthFor(req, collection))
    return args
  }

/** Refuses a change of the reviewed text that the run does not allow, through whatever door it comes. */
export const guardContent =
  (collection: string): CollectionBeforeChangeHook<WorkflowDocument> =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation !== 'update' || !originalDoc) return data
    const tx = await requireTx(req)
    const run = await lockRun(tx, collection, String(originalDoc.id), strengthFor(req, collection))
    if (!run) return data
    const merged = { ...originalDoc, ...data }
    const isChanged = await assertTextMayStay(req, collection, run, originalDoc, merged)
    assertNotMovedAside(req, run, originalDoc, merged)
    const writer = optionsOf(req.payload).toActor(req)
    // Nobody approves what they wrote (I3): a colleague who writes on a shared draft is an author from here on.
    if (isChanged && isWithAuthors(run) && writer?.kind === 'user' && !run.authors.includes(writer.id)) {
      await addAuthor(tx, run.id, writer.id)
    }
    return { ...data, workflow: run.id }
  }

/**
 * Editors of a shared draft may both have to be entered as authors. Each holding the row in common and
 * then writing to it would be a deadlock, so there they queue.
 */
const strengthFor = (req: PayloadRequest, collection: string): 'share' | 'update' =>
  reviewed(req.payload, collection).sharedDrafts ? 'update' : 'share'

/** Throws when the run does not allow the change; answers whether the text changed at all. */
async function assertTextMayStay(
  req: PayloadRequest,
  collection: string,
  run: StoredRun,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Promise<boolean> {
  const { sharedDrafts = false } = reviewed(req.payload, collection)
  const hash = await reviewedHash(req, collection, after)
  const isUnchanged = hash === (await reviewedHash(req, collection, before))
  if (mayEditContent(run.definition, run, optionsOf(req.payload).toActor(req), { sharedDrafts }))
    return !isUnchanged
  // Where the text is frozen, the write must carry exactly the text under review: comparing with what
  // this request read would let a stale whole-row write put an older text back.
  const frozenTo = boundHash(run.definition, run)
  if (isUnchanged && (frozenTo === null || hash === frozenTo)) return false
  throw toApiError(new WorkflowError('workflow.frozen', { rev: run.rev }), req)
}

function assertNotMovedAside(
  req: PayloadRequest,
  run: StoredRun,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): void {
  const published = after._status === 'published' && before._status !== 'published'
  const trashed = (after.deletedAt ?? null) !== (before.deletedAt ?? null)
  if ((published && run.status !== 'approved') || (trashed && run.status === 'inReview')) {
    throw toApiError(new WorkflowError('workflow.frozen', { rev: run.rev }), req)
  }
}

const idOf = (args: unknown): string | null => {
  const id = (args as { id?: unknown }).id
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}

async function parentOfVersion(
  req: PayloadRequest,
  collection: string,
  args: unknown,
): Promise<string | null> {
  const id = idOf(args)
  if (!id) return null
  const { docs } = await req.payload.db.findVersions<{ parent?: unknown }>({
    collection: collection as never,
    req,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
  })
  const parent = docs[0]?.parent
  return typeof parent === 'string' || typeof parent === 'number' ? String(parent) : null
}
