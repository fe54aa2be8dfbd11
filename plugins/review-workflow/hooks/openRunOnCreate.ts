import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import type { WorkflowDocument } from '../options'
import { optionsOf, reviewed } from '../store/bind'
import { readDefinition } from '../store/definitions'
import { attachRun, openRun } from '../store/runs'
import { requireTx } from '../store/tx'
import { idOf } from './idOf'

type ReviewedDocument = WorkflowDocument & { workflow?: unknown; _status?: string }

/** Every new document, however it is made (form, import, duplicate), starts with a fresh run of its own. */
export const openRunOnCreate =
  (collection: string): CollectionBeforeChangeHook<ReviewedDocument> =>
  async ({ data, operation, req }) => {
    if (operation !== 'create') return data
    const tx = await requireTx(req)
    const { definition: key, scopeOf } = reviewed(req.payload, collection)
    const scope = scopeOf?.(data) ?? null
    const definition = await readDefinition(tx, key, scope)
    if (!definition) throw new Error(`review-workflow: definition ${key} is not registered`)
    const workflow = await openRun(tx, { collection, definitionId: definition.id, scope })
    return { ...data, workflow, ...('_status' in data ? { _status: 'draft' } : {}) }
  }

/** Ties the run to the document once it has an id, and names its authors. */
export const attachRunAfterCreate =
  (collection: string): CollectionAfterChangeHook<ReviewedDocument> =>
  async ({ doc, operation, req }) => {
    if (operation !== 'create') return doc
    const actor = optionsOf(req.payload).toActor(req)
    const behind = (await reviewed(req.payload, collection).authorsOf?.(doc, req)) ?? []
    const authors = [...new Set([...behind, ...(actor ? [actor.id] : [])])]
    await attachRun(await requireTx(req), runOf(doc), String(doc.id), authors)
    return doc
  }

/** The run's id, whether the relation was read as an id or as a document. */
function runOf({ workflow }: ReviewedDocument): string {
  const id = idOf(workflow)
  if (id === null) throw new Error('review-workflow: a new document without a run')
  return id
}
