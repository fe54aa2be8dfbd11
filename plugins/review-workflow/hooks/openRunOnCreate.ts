import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { optionsOf, reviewed } from '../store/bind'
import { readDefinition } from '../store/definitions'
import { attachRun, openRun } from '../store/runs'
import { requireTx } from '../store/tx'

/** Every new document, however it is made (form, import, duplicate), starts with a fresh run of its own. */
export const openRunOnCreate =
  (collection: string): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create') return data
    const tx = await requireTx(req)
    const { definition: key, scopeOf } = reviewed(req.payload, collection)
    const definition = await readDefinition(tx, key)
    if (!definition) throw new Error(`review-workflow: definition ${key} is not registered`)
    const scope = scopeOf?.(data as Record<string, unknown>) ?? null
    const workflow = await openRun(tx, { collection, definitionId: definition.id, scope })
    return { ...data, workflow, ...('_status' in data ? { _status: 'draft' } : {}) }
  }

/** Ties the run to the document once it has an id, and names its authors. */
export const attachRunAfterCreate =
  (collection: string): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'create') return doc
    const actor = optionsOf(req.payload).toActor(req)
    const behind = (await reviewed(req.payload, collection).authorsOf?.(doc, req)) ?? []
    const authors = [...new Set([...behind, ...(actor ? [actor.id] : [])])]
    const run = typeof doc.workflow === 'object' && doc.workflow ? doc.workflow.id : doc.workflow
    await attachRun(await requireTx(req), String(run), String(doc.id), authors)
    return doc
  }
